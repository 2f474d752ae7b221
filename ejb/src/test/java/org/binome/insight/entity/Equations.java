package org.binome.insight.entity;

import java.util.TreeMap;

/** What follows from sums over cells, by elimination in a large prime field. */
final class Equations {

    private static final long PRIME = 2_147_483_647L;

    private final int unknowns;
    private final TreeMap<Integer, long[]> rows = new TreeMap<>();

    Equations(int unknowns) {
        this.unknowns = unknowns;
    }

    void add(boolean[] sum) {
        long[] row = reduced(sum);
        for (int column = 0; column < unknowns; column++) {
            if (row[column] != 0) {
                long factor = power(row[column], PRIME - 2);
                for (int i = 0; i < unknowns; i++) {
                    row[i] = row[i] * factor % PRIME;
                }
                rows.put(column, row);
                return;
            }
        }
    }

    /** True when this sum is a combination of those known. */
    boolean follows(boolean[] sum) {
        for (long left : reduced(sum)) {
            if (left != 0) {
                return false;
            }
        }
        return true;
    }

    private long[] reduced(boolean[] sum) {
        long[] row = new long[unknowns];
        for (int i = 0; i < unknowns; i++) {
            row[i] = sum[i] ? 1 : 0;
        }
        rows.forEach((lead, known) -> {
            long factor = PRIME - row[lead];
            for (int i = 0; row[lead] != 0 && i < unknowns; i++) {
                int column = unknowns - 1 - i;
                if (column > lead) {
                    row[column] = (row[column] + factor * known[column]) % PRIME;
                }
            }
            row[lead] = 0;
        });
        return row;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        for (long square = base, left = exponent; left > 0; left >>= 1, square = square * square % PRIME) {
            result = (left & 1) == 1 ? result * square % PRIME : result;
        }
        return result;
    }
}
