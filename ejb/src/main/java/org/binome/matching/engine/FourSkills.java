package org.binome.matching.engine;

/**
 * What each mentor teaches or needs, four skills in one {@code long}: so little memory that it stays close to the processor, and
 * no loop whose length is to be guessed. Who has more, or one of thousands of skills, is to be looked up in the records.
 */
final class FourSkills {
    /** What {@link #of} says of a mentor whose skills do not fit. */
    static final long SEE_RECORD = -1;

    private static final int BITS = 16;
    private static final int ONE = (1 << BITS) - 1;

    private final long[] four;

    FourSkills(int mentors) {
        four = new long[mentors];
    }

    /** @param skills with their values, packed as in {@link MentorRecords} */
    void set(int mentor, int... skills) {
        long packed = 0;
        boolean fits = skills.length <= MentorRecords.FOUR;
        for (int skill : skills) {
            fits &= skill <= ONE;
            packed = packed << BITS | skill & ONE;
        }
        four[mentor] = fits ? packed : SEE_RECORD;
    }

    /** Four skills with their values, or {@link #SEE_RECORD}. */
    long of(int mentor) {
        return four[mentor];
    }

    /** The sum over four skills of what they count for somebody. */
    static int sum(long four, byte... counts) {
        return counts[(int) four & ONE]
                + counts[(int) (four >>> BITS) & ONE]
                + counts[(int) (four >>> 2 * BITS) & ONE]
                + counts[(int) (four >>> 3 * BITS)];
    }
}
