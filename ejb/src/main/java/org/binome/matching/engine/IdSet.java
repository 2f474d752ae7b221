package org.binome.matching.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/** A small immutable set of ids, sorted, made for fast intersection. */
public final class IdSet {
    /** The set without any id. */
    public static final IdSet EMPTY = new IdSet(new long[0]);

    private final long[] ids;

    private IdSet(long[] sorted) {
        ids = sorted;
    }

    /** The distinct ids of the collection. */
    public static IdSet of(Collection<Long> ids) {
        return ids.isEmpty()
                ? EMPTY
                : new IdSet(ids.stream()
                        .mapToLong(Long::longValue)
                        .sorted()
                        .distinct()
                        .toArray());
    }

    /** True if the id is a member. */
    public boolean contains(long id) {
        return Arrays.binarySearch(ids, id) >= 0;
    }

    /** Number of ids that both sets hold. */
    public int common(IdSet other) {
        int count = 0;
        int here = 0;
        int there = 0;
        while (here < ids.length && there < other.ids.length) {
            int order = Long.compare(ids[here], other.ids[there]);
            count += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return count;
    }

    /** True if both sets hold at least one same id. */
    public boolean meets(IdSet other) {
        return common(other) > 0;
    }

    /** The ids, ascending. */
    LongStream stream() {
        return Arrays.stream(ids);
    }

    /** Shows every id, ascending. */
    void forEach(LongConsumer visitor) {
        for (long id : ids) {
            visitor.accept(id);
        }
    }

    /** Number of ids. */
    public int size() {
        return ids.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdSet set && Arrays.equals(ids, set.ids);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids);
    }

    @Override
    public String toString() {
        return Arrays.toString(ids);
    }
}
