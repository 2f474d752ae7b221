package org.binome.matching.engine;

import java.util.Arrays;

/** The mentors one mentee may have, with scores. */
final class AskedRow {
    private long[] people = new long[16];
    private int[] scores = new int[16];
    private int size;

    void add(long mentor, int score) {
        if (size == scores.length) {
            people = Arrays.copyOf(people, 2 * size);
            scores = Arrays.copyOf(scores, 2 * size);
        }
        people[size] = mentor;
        scores[size++] = score;
    }

    void show(long mentee, EligiblePairs.Visitor visitor) {
        for (int i = 0; i < size; i++) {
            visitor.pair(mentee, people[i], scores[i]);
        }
    }
}
