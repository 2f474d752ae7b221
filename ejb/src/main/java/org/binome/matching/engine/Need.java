package org.binome.matching.engine;

/**
 * A skill that somebody wants to learn.
 *
 * @param skill id of the skill
 * @param priority how much it matters, 1 (would be nice) to {@link #MAX_PRIORITY} (most of all)
 */
public record Need(long skill, int priority) {
    /** The most urgent priority. */
    public static final int MAX_PRIORITY = 3;

    public Need {
        if (priority < 1 || priority > MAX_PRIORITY) {
            throw new IllegalArgumentException("priority must be 1 to " + MAX_PRIORITY + ": " + priority);
        }
    }
}
