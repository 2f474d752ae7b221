package org.binome.people.control.importing;

import java.time.Instant;

/**
 * How far a run has come.
 *
 * @param step what is being done
 * @param done of {@code total}, rows or steps
 * @param aliveAt when the run was last heard of
 */
public record Progress(Step step, int done, int total, Instant aliveAt) {

    /** Of the whole run, 0 to 100: in a dry run reading takes most of the time, comparing the rest. */
    public int percent() {
        int part = total == 0 ? 100 : (int) Math.min(100, 100L * done / total);
        return switch (step) {
            case READING -> part * 7 / 10;
            case COMPARING -> 70 + part * 3 / 10;
            case CHANGING -> part;
        };
    }

    /** What a run does, in order. */
    public enum Step {
        READING,
        COMPARING,
        CHANGING
    }
}
