package org.binome.matching.engine;

/**
 * Keeps the mentors who have at most so much of something: a bitmap of all mentors below each of some rungs, and one by one those
 * between a rung and the limit.
 */
final class Ladder {
    private static final int RUNGS = 64;

    private final Sorted sorted;
    private final int gap;
    private final long[][] below;

    /** @param numbers of the mentors, by index; who has a negative one is never kept */
    Ladder(long... numbers) {
        sorted = Sorted.by(numbers);
        gap = Math.max(1, (sorted.size() + RUNGS - 1) / RUNGS);
        below = new long[sorted.size() / gap + 1][];
        long[] soFar = Bits.none(numbers.length);
        for (int i = 0; i <= sorted.size(); i++) {
            if (i % gap == 0) {
                below[i / gap] = soFar.clone();
            }
            if (i < sorted.size()) {
                Bits.set(soFar, sorted.mentors()[i]);
            }
        }
    }

    /**
     * Keeps in the set those who have at most so much.
     *
     * @param scratch overwritten
     */
    void keepUpTo(long most, long[] set, long[] scratch) {
        int end = sorted.upTo(most);
        int rung = end / gap;
        System.arraycopy(below[rung], 0, scratch, 0, scratch.length);
        for (int i = rung * gap; i < end; i++) {
            Bits.set(scratch, sorted.mentors()[i]);
        }
        Bits.keep(set, scratch);
    }
}
