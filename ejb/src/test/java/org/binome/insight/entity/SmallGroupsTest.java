package org.binome.insight.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    private static final int COMPANIES = 1000;

    @Test
    @DisplayName("B06 a group of four is covered, one of five is shown")
    void threshold() {
        assertThat(SmallGroups.shown(List.of(group("four", 4, 20)))).isEmpty();
        assertThat(SmallGroups.shown(List.of(group("five", 5, 20)))).containsExactly("five");
    }

    @Test
    @DisplayName("B10 a group in which nearly everybody takes part is covered: one could guess each member")
    void nearlyAll() {
        assertThat(SmallGroups.shown(List.of(group("all", 10, 10)))).isEmpty();
        assertThat(SmallGroups.shown(List.of(group("but four", 6, 10)))).isEmpty();
    }

    @Test
    @DisplayName("B06 a small group is not revealed by subtracting the others from the whole")
    void subtraction() {
        Group whole = new Group("all", people(0, 100), people(0, 23));
        Group large = new Group("site:1", people(0, 80), people(0, 20));
        // the remaining 3 of the other site would follow from 23 - 20
        assertThat(SmallGroups.shown(List.of(whole, large))).containsExactly("all");
    }

    @Test
    @DisplayName(
            "B06 an adversary who subtracts any shown groups finds fewer than five people in none of 1 000 companies")
    void adversary() {
        int shownGroups = 0;
        for (int seed = 0; seed < COMPANIES; seed++) {
            Map<String, Group> company = company(new Random(seed));
            List<Group> shown = SmallGroups.shown(new ArrayList<>(company.values())).stream()
                    .map(company::get)
                    .toList();
            shownGroups += shown.size();
            assertThat(breaches(shown)).as("company " + seed).isZero();
        }
        assertThat(shownGroups).isGreaterThan(COMPANIES);
    }

    @Test
    @DisplayName("B06 the same adversary succeeds when nothing is covered")
    void adversaryWithoutProtection() {
        long open = LongStream.range(0, COMPANIES)
                .filter(seed ->
                        breaches(new ArrayList<>(company(new Random(seed)).values())) > 0)
                .count();
        assertThat(open).isGreaterThan(COMPANIES * 9 / 10);
    }

    private static long breaches(List<Group> shown) {
        return shown.stream()
                .flatMap(one -> shown.stream().map(other -> {
                    Set<Long> rest = new HashSet<>(one.members());
                    rest.removeAll(other.members());
                    return one.equals(other) ? one.members() : rest;
                }))
                .filter(rest -> !rest.isEmpty() && rest.size() < SmallGroups.FEWEST)
                .count();
    }

    /** 20 to 300 people on up to six sites and in up to five units; the whole first. */
    private static Map<String, Group> company(Random random) {
        int size = 20 + random.nextInt(281);
        Set<Long> members = LongStream.range(0, size)
                .filter(person -> random.nextInt(4) == 0)
                .boxed()
                .collect(Collectors.toSet());
        Map<String, Set<Long>> populations = new TreeMap<>();
        for (long person = 0; person < size; person++) {
            populations.computeIfAbsent("0 all", key -> new HashSet<>()).add(person);
            populations
                    .computeIfAbsent("1 site " + random.nextInt(6), key -> new HashSet<>())
                    .add(person);
            populations
                    .computeIfAbsent("2 unit " + random.nextInt(5), key -> new HashSet<>())
                    .add(person);
        }
        Map<String, Group> groups = new TreeMap<>();
        populations.forEach((key, population) -> {
            Set<Long> counted = new HashSet<>(population);
            counted.retainAll(members);
            groups.put(key, new Group(key, population, counted));
        });
        return groups;
    }

    private static Group group(String key, int members, int population) {
        return new Group(key, people(0, population), people(0, members));
    }

    private static Set<Long> people(int from, int to) {
        return LongStream.range(from, to).boxed().collect(Collectors.toSet());
    }
}
