package org.binome.matching.engine;

import java.util.Arrays;
import java.util.Set;

/** A growing list of pairs with scores in primitive arrays: there may be many millions. */
final class EdgeList {
    private long[] mentees = new long[16];
    private long[] mentors = new long[16];
    private int[] scores = new int[16];
    private int size;

    void add(long mentee, long mentor, int score) {
        if (size == scores.length) {
            int more = Math.addExact(size, size);
            mentees = Arrays.copyOf(mentees, more);
            mentors = Arrays.copyOf(mentors, more);
            scores = Arrays.copyOf(scores, more);
        }
        mentees[size] = mentee;
        mentors[size] = mentor;
        scores[size++] = score;
    }

    /** The pairs as rows over the sorted ids, without those banned. */
    Rows rows(long[] menteeIds, long[] mentorIds, Set<Pair> bans) {
        int[] rows = new int[size];
        int[] columns = new int[size];
        int[] kept = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            rows[count] = index(menteeIds, mentees[i], "mentee");
            columns[count] = index(mentorIds, mentors[i], "mentor");
            kept[count] = scores[i];
            count += bans.isEmpty() || !bans.contains(new Pair(mentees[i], mentors[i])) ? 1 : 0;
        }
        return Rows.of(
                menteeIds.length,
                mentorIds.length,
                Arrays.copyOf(rows, count),
                Arrays.copyOf(columns, count),
                Arrays.copyOf(kept, count));
    }

    private static int index(long[] ids, long id, String role) {
        int index = Arrays.binarySearch(ids, id);
        if (index < 0) {
            throw new IllegalArgumentException("a pair names an unknown " + role + ": " + id);
        }
        return index;
    }
}
