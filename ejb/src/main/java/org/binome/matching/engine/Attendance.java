package org.binome.matching.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Who is there on one side of a live plan, each with an index that nobody else ever gets. */
final class Attendance {
    private final Map<Long, Integer> index = new TreeMap<>();
    private final long[] people;
    private int count;

    /** These people, with room for so many in all. */
    Attendance(long[] start, int most) {
        people = Arrays.copyOf(start, most);
        count = start.length;
        for (int at = 0; at < count; at++) {
            index.put(start[at], at);
        }
    }

    /** The index of a new person. */
    int joins(long person) {
        if (count == people.length) {
            throw new IllegalStateException("too many have joined");
        }
        if (index.putIfAbsent(person, count) != null) {
            throw new IllegalArgumentException("already there: " + person);
        }
        people[count] = person;
        return count++;
    }

    /** The index of a person who is there no more. */
    int leaves(long person) {
        int at = of(person);
        index.remove(person);
        return at;
    }

    int of(long person) {
        Integer at = index.get(person);
        if (at == null) {
            throw new IllegalArgumentException("not there: " + person);
        }
        return at;
    }

    long person(int at) {
        return people[at];
    }

    int size() {
        return index.size();
    }

    /** How many have ever been there: all indexes are less. */
    int ever() {
        return count;
    }

    /** Indexes of who is there, in the order of person ids. */
    Collection<Integer> present() {
        return index.values();
    }

    /** Who is there, ascending. */
    long[] ids() {
        return index.keySet().stream().mapToLong(Long::longValue).toArray();
    }
}
