package org.binome.matching.engine;

import java.util.Arrays;

/** Mentors by their place in the reporting lines, to find those above and below somebody without asking everybody. */
final class LineIndex {
    private static final int BLOCK = 64;

    private final Sorted byStart;
    private final int[] ends;
    private final int[] lastEnds;

    LineIndex(Profile... mentors) {
        byStart = Sorted.by(Arrays.stream(mentors)
                .mapToLong(mentor -> mentor.place().line().in())
                .toArray());
        ends = Arrays.stream(byStart.mentors())
                .map(j -> mentors[j].place().line().out())
                .toArray();
        lastEnds = new int[ends.length / BLOCK + 1];
        for (int i = 0; i < ends.length; i++) {
            lastEnds[i / BLOCK] = Math.max(lastEnds[i / BLOCK], ends[i]);
        }
    }

    /** Removes everybody above and below somebody who stands here. */
    void removeFrom(long[] set, ReportingLine here) {
        if (here.in() >= 0) {
            removeAbove(set, here.in());
            int end = byStart.upTo(here.out());
            for (int i = byStart.upTo(here.in()); i < end; i++) {
                Bits.unset(set, byStart.mentors()[i]);
            }
        }
    }

    /** Who begins before and ends here or later; whole blocks of people who end too early are passed over. */
    private void removeAbove(long[] set, int here) {
        int end = byStart.upTo(here - 1L);
        for (int i = 0; i < end; i++) {
            if (i % BLOCK == 0 && lastEnds[i / BLOCK] < here) {
                i += BLOCK - 1;
            } else if (ends[i] >= here) {
                Bits.unset(set, byStart.mentors()[i]);
            }
        }
    }
}
