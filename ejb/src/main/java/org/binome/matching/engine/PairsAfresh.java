package org.binome.matching.engine;

import java.util.Arrays;

/**
 * All eligible pairs, worked out each time by asking {@link Eligibility} and {@link Scoring} about everybody: slower than
 * {@link Candidates} and without any of its code, so that what is found there can be checked here.
 */
final class PairsAfresh implements EligiblePairs {
    /** Mentees whose pairs are held at a time. */
    private static final int STRETCH = 512;

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
            int count = Math.min(STRETCH, mentees.length - from);
            int[][] scores = new int[count][];
            crew.each(count, stage, watch.silently(), () -> i -> scores[i] = scores(mentees[start + i]));
            for (int i = 0; i < count; i++) {
                show(mentees[start + i].person(), scores[i], visitor);
            }
            watch.at(stage, start + count, mentees.length);
        }
    }

    /** Index and score of every mentor the mentee may have, in turns. */
    private int[] scores(Profile mentee) {
        int[] scores = new int[64];
        int size = 0;
        for (int j = 0; j < mentors.length; j++) {
            if (eligibility.allows(mentee, mentors[j])) {
                scores = size == scores.length ? Arrays.copyOf(scores, 2 * size) : scores;
                scores[size++] = j;
                scores[size++] = scoring.total(mentee, mentors[j]);
            }
        }
        return Arrays.copyOf(scores, size);
    }

    private void show(long mentee, int[] scores, Visitor visitor) {
        for (int i = 0; i < scores.length; i += 2) {
            visitor.pair(mentee, mentors[scores[i]].person(), scores[i + 1]);
        }
    }
}
