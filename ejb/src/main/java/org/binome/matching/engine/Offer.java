package org.binome.matching.engine;

/**
 * A skill that somebody has.
 *
 * @param skill id of the skill
 * @param level how well it is mastered, 1 (practises) to {@link #MOST} (masters)
 * @param wish how gladly the person would teach it, 1 (if needed) to {@link #MOST} (with joy); 0 for not at all, and then
 *     it matches nobody
 */
public record Offer(long skill, int level, int wish) {
    /** The highest level and the strongest wish. */
    public static final int MOST = 3;

    /** The {@link #worth} of the best offer. */
    public static final int BEST = MOST + 2 * MOST;

    public Offer {
        if (level < 1 || level > MOST || wish < 0 || wish > MOST) {
            throw new IllegalArgumentException("level must be 1 to 3 and wish 0 to 3: " + level + ", " + wish);
        }
    }

    /** True if the person wishes to pass the skill on. */
    public boolean wishedToTeach() {
        return wish > 0;
    }

    /** What the offer is worth to a learner: the wish to teach counts twice as much as the level. */
    public int worth() {
        return wishedToTeach() ? level + 2 * wish : 0;
    }
}
