package org.binome.matching.engine;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Prices by person in plain arrays, ascending by person; to be read like any other map, and never to be changed. */
final class Prices extends AbstractMap<Long, Long> {
    private final long[] people;
    private final long[] prices;

    /** Prices over arrays that nobody changes any more, people ascending. */
    Prices(long[] people, long[] prices) {
        this.people = people;
        this.prices = prices;
    }

    /** The same prices as a map tells. */
    static Prices of(Map<Long, Long> map) {
        if (map instanceof Prices prices) {
            return prices;
        }
        long[] people =
                map.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        return new Prices(people, Arrays.stream(people).map(map::get).toArray());
    }

    /** Who has a price, ascending; not to be changed. */
    long[] people() {
        return people;
    }

    /** The prices in the order of people; not to be changed. */
    long[] figures() {
        return prices;
    }

    @Override
    public Long get(Object person) {
        int at = person instanceof Long id ? Arrays.binarySearch(people, id) : -1;
        return at < 0 ? null : prices[at];
    }

    @Override
    public boolean containsKey(Object person) {
        return get(person) != null;
    }

    @Override
    public Set<Entry<Long, Long>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<Long, Long>> iterator() {
                return IntStream.range(0, people.length)
                        .mapToObj(at -> Map.entry(people[at], prices[at]))
                        .iterator();
            }

            @Override
            public int size() {
                return people.length;
            }
        };
    }
}
