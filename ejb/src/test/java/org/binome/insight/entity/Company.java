package org.binome.insight.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** 20 to 300 people on up to eight sites and in up to six units; some sites and units go together, some of the people take part. */
record Company(List<Person> people) {

    record Person(String site, String unit, boolean member) {}

    static Company of(long seed) {
        Random random = new Random(seed);
        int size = 20 + random.nextInt(281);
        int sites = 1 + random.nextInt(8);
        int units = 1 + random.nextInt(6);
        double share = .1 + random.nextDouble() * .8;
        double bound = random.nextDouble();
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int site = skewed(random, sites);
            int unit = random.nextDouble() < bound ? site % units : skewed(random, units);
            people.add(new Person("s" + site, "u" + unit, random.nextDouble() < share));
        }
        return new Company(people);
    }

    private static int skewed(Random random, int bound) {
        return Math.min(random.nextInt(bound), random.nextInt(bound));
    }

    List<Cell> cells() {
        return people.stream()
                .collect(Collectors.groupingBy(person -> List.of(person.site(), person.unit())))
                .entrySet()
                .stream()
                .map(cell -> new Cell(cell.getKey().get(0), cell.getKey().get(1), tally(cell.getValue())))
                .toList();
    }

    private static Tally tally(List<Person> people) {
        int members = (int) people.stream().filter(Person::member).count();
        return new Tally(people.size(), members, people.size() - members);
    }

    /** Everything there is, as if nothing were protected. */
    Release everything() {
        Set<String> sites = people.stream().map(Person::site).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> units = people.stream().map(Person::unit).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Release(true, sites, units);
    }
}
