package org.binome.matching.engine;

/**
 * All eligible pairs, worked out each time by asking {@link Eligibility} and {@link Scoring} about everybody: slower than
 * {@link Candidates} and without any of its code, so that what is found there can be checked here.
 */
final class PairsAfresh implements EligiblePairs {
    /** Mentees asked about at a time, so that a mentor's facts are fetched from memory once for all of them. */
    private static final int TILE = 16;

    /** Mentees whose pairs are held at a time. */
    private static final int STRETCH = 32 * TILE;

    private final Profile[] mentees;
    private final Profile[] mentors;
    private final Eligibility eligibility;
    private final Scoring scoring;
    private final Crew crew;
    private final Progress.Stage stage;
    private final Watch watch;

    PairsAfresh(RoundPool pool, Crew crew, Progress.Stage stage, Watch watch) {
        mentees = pool.mentees();
        mentors = pool.mentors();
        eligibility = new Eligibility(pool.settings().rules(), pool.settings().forbidden());
        scoring = new Scoring(pool.settings().weights());
        this.crew = crew;
        this.stage = stage;
        this.watch = watch;
    }

    /** Asks on several threads; the visitor sees the pairs in the caller's, by mentee and mentor. */
    @Override
    public void forEach(Visitor visitor) {
        for (int from = 0; from < mentees.length; from += STRETCH) {
            int start = from;
            int end = Math.min(from + STRETCH, mentees.length);
            AskedRow[] rows = new AskedRow[end - start];
            int tiles = (rows.length + TILE - 1) / TILE;
            crew.each(tiles, stage, watch.silently(), () -> tile -> ask(rows, start, tile * TILE));
            for (int i = 0; i < rows.length; i++) {
                rows[i].show(mentees[start + i].person(), visitor);
            }
            watch.at(stage, end, mentees.length);
        }
    }

    private void ask(AskedRow[] rows, int start, int from) {
        int end = Math.min(from + TILE, rows.length);
        for (int i = from; i < end; i++) {
            rows[i] = new AskedRow();
        }
        for (Profile mentor : mentors) {
            for (int i = from; i < end; i++) {
                Profile mentee = mentees[start + i];
                if (eligibility.allows(mentee, mentor)) {
                    rows[i].add(mentor.person(), scoring.total(mentee, mentor));
                }
            }
        }
    }
}
