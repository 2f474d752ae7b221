package org.binome.matching.control;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Calls people by numbers from 0, drawn at random, so that neither number nor order leads back to a person. */
final class Pseudonyms {

    private final List<Long> people;
    private final Map<Long, Integer> numbers = new HashMap<>();

    /** @param random one that nobody can foresee */
    Pseudonyms(long[] people, Random random) {
        this.people = LongStream.of(people).boxed().collect(Collectors.toList());
        Collections.shuffle(this.people, random);
        this.people.forEach(person -> numbers.put(person, numbers.size()));
    }

    /** By number. */
    List<Long> people() {
        return Collections.unmodifiableList(people);
    }

    int of(long person) {
        return numbers.get(person);
    }
}
