package org.binome.matching.engine;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Mentors by their place in the reporting lines, to find those above and below somebody without asking everybody. */
final class LineIndex {
    private static final int BLOCK = 64;

    private final int[] mentors;
    private final int[] in;
    private final int[] out;
    private final int[] greatestOut;

    LineIndex(Profile[] pool) {
        mentors = IntStream.range(0, pool.length)
                .filter(j -> pool[j].place().line().in() >= 0)
                .boxed()
                .sorted(Comparator.comparingInt(j -> pool[j].place().line().in()))
                .mapToInt(Integer::intValue)
                .toArray();
        in = IntStream.of(mentors).map(j -> pool[j].place().line().in()).toArray();
        out = IntStream.of(mentors).map(j -> pool[j].place().line().out()).toArray();
        greatestOut = new int[out.length / BLOCK + 1];
        for (int i = 0; i < out.length; i++) {
            greatestOut[i / BLOCK] = Math.max(greatestOut[i / BLOCK], out[i]);
        }
    }

    /** Removes everybody above and below somebody who stands here. */
    void removeFrom(long[] set, ReportingLine here) {
        if (here.in() >= 0) {
            removeAbove(set, here);
            for (int i = firstFrom(here.in() + 1L); i < in.length && in[i] <= here.out(); i++) {
                Bits.unset(set, mentors[i]);
            }
        }
    }

    /** Who begins before and ends after; whole blocks of people who end too early are passed over. */
    private void removeAbove(long[] set, ReportingLine here) {
        int end = firstFrom(here.in());
        for (int block = 0; block * BLOCK < end; block++) {
            if (greatestOut[block] >= here.in()) {
                for (int i = block * BLOCK; i < Math.min(end, (block + 1) * BLOCK); i++) {
                    if (out[i] >= here.in()) {
                        Bits.unset(set, mentors[i]);
                    }
                }
            }
        }
    }

    /** First position of a mentor who begins here or later. */
    private int firstFrom(long start) {
        int low = 0;
        int high = in.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (in[middle] < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
