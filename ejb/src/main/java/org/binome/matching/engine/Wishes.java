package org.binome.matching.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/**
 * Whom somebody would like to meet, and whom never. Both are secret. Of preferences an explanation tells the share of a score that
 * they give, not whose they are (decision 0009); of a veto it tells nothing.
 *
 * @param preferred person ids, the dearest first, at most {@link #MOST}
 * @param vetoed person ids that must never be proposed
 */
public record Wishes(List<Long> preferred, IdSet vetoed) {
    /** Greatest number of preferred people. */
    public static final int MOST = 5;

    /** No wish. */
    public static final Wishes NONE = new Wishes(List.of(), IdSet.EMPTY);

    public Wishes {
        preferred = List.copyOf(preferred);
        if (preferred.size() > MOST || new HashSet<>(preferred).size() < preferred.size()) {
            throw new IllegalArgumentException("at most " + MOST + " different people can be preferred: " + preferred);
        }
    }

    /** Wishes from plain collections. */
    public static Wishes of(List<Long> preferred, Collection<Long> vetoed) {
        return new Wishes(preferred, IdSet.of(vetoed));
    }

    /** 5 for the first choice down to 1 for the fifth, 0 for anybody else. */
    public int keenness(long person) {
        for (int rank = 0; rank < preferred.size(); rank++) {
            if (preferred.get(rank) == person) {
                return MOST - rank;
            }
        }
        return 0;
    }
}
