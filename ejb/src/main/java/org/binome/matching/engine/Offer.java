package org.binome.matching.engine;

/**
 * A skill that somebody has.
 *
 * @param skill id of the skill
 * @param level how well it is mastered, 1 (practises) to {@link #MAX_LEVEL} (expert)
 * @param wishToTeach whether the person wishes to pass it on; without the wish it matches nobody
 */
public record Offer(long skill, int level, boolean wishToTeach) {
    /** The best level. */
    public static final int MAX_LEVEL = 5;

    public Offer {
        if (level < 1 || level > MAX_LEVEL) {
            throw new IllegalArgumentException("level must be 1 to " + MAX_LEVEL + ": " + level);
        }
    }
}
