package org.binome.matching.engine;

/** Hears how far a round is. */
@FunctionalInterface
public interface Progress {
    /** Listens to nothing. */
    Progress SILENT = (stage, done, of) -> {};

    /**
     * So much of a stage is done. Called often enough to move a bar, seldom enough to cost nothing.
     *
     * @param stage what is being done
     * @param done units done, 0 to {@code of}
     * @param of all units of the stage
     */
    void at(Stage stage, int done, int of);

    /** What a round does, one after the other. */
    enum Stage {
        /** Finding and scoring the eligible pairs. */
        SCORING,
        /** Finding the best plan. */
        SOLVING,
        /** Proving it. */
        CHECKING
    }
}
