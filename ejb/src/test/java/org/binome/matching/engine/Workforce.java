package org.binome.matching.engine;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A made-up company of any size for measuring: skills and interests by Zipf's law, 8 languages, 30 sites in 9 time zones, an
 * organisation tree with teams of ten, capacities 1 to 3.
 */
final class Workforce {
    private static final int INTERESTS = 100;
    private static final int SITES = 30;
    private static final int TEAM = 10;
    private static final int[] ZONES = {-8, -5, -3, 0, 1, 2, 5, 8, 9};
    private static final List<String> LANGUAGES = List.of("fr", "de", "es", "pt", "it", "nl", "ja");

    final Profile[] mentees;
    final Profile[] mentors;
    private final Random random;
    private final int people;
    private final double[] fame;
    private final double[] favour = zipf(INTERESTS);
    private final Map<Long, ReportingLine> lines;

    Workforce(long seed, int menteeCount, int mentorCount, int skills) {
        random = new Random(seed);
        fame = zipf(skills);
        people = menteeCount + mentorCount;
        Map<Long, Long> managers = new HashMap<>();
        for (long person = 1; person <= people; person++) {
            managers.put(person, person == 1 ? null : manager(person));
        }
        lines = ReportingLines.of(managers);
        // seniors sit near the top of the tree, but not only there
        mentees = new Profile[menteeCount];
        mentors = new Profile[mentorCount];
        int mentee = 0;
        int mentor = 0;
        for (long person = 1; person <= people; person++) {
            boolean senior = mentor == mentorCount || mentee < menteeCount && random.nextInt(people) < menteeCount;
            if (senior) {
                mentees[mentee++] = profile(person, 4 + random.nextInt(5));
            } else {
                mentors[mentor++] = profile(person, 1 + random.nextInt(6));
            }
        }
    }

    private static long manager(long person) {
        return (person + TEAM - 2) / TEAM;
    }

    private Profile profile(long person, int grade) {
        int site = 1 + random.nextInt(SITES);
        Map<Long, Offer> offers = new LinkedHashMap<>();
        Map<Long, Need> needs = new LinkedHashMap<>();
        for (int i = 0; i < 3 + random.nextInt(3); i++) {
            long offered = 1 + pick(fame);
            offers.put(offered, new Offer(offered, 1 + random.nextInt(3), random.nextInt(4)));
            long needed = 1 + pick(fame);
            needs.put(needed, new Need(needed, 1 + random.nextInt(3)));
        }
        return Profile.of(person)
                .grade(grade)
                .tenureDays(random.nextInt(12_000))
                .place(place(person, site))
                .skills(offers.values(), needs.values())
                .languages(languages(site))
                .week(week(ZoneOffset.ofHours(ZONES[site % ZONES.length])))
                .wishes(random.nextInt(4) == 0 ? others(2) : List.of(), random.nextInt(10) == 0 ? others(1) : List.of())
                .interests(Set.of("interest " + pick(favour), "and " + pick(favour), "or " + pick(favour)))
                .waitingRounds(Math.max(0, random.nextInt(6) - 3))
                .capacity(1 + random.nextInt(3))
                .build();
    }

    private Place place(long person, int site) {
        long manager = person == 1 ? 0 : manager(person);
        List<Long> path = new ArrayList<>();
        for (long unit = manager; unit > 0; unit = unit == 1 ? 0 : manager(unit)) {
            path.add(0, unit);
        }
        return new Place(manager, manager, path, site, lines.get(person));
    }

    private Set<String> languages(int site) {
        Set<String> spoken = new LinkedHashSet<>(List.of(LANGUAGES.get(site % LANGUAGES.size())));
        if (random.nextInt(10) < 7) {
            spoken.add("en");
        }
        return spoken;
    }

    private WeekSlots week(ZoneOffset offset) {
        WeekSlots week = WeekSlots.NONE;
        for (int i = 0; i < 5; i++) {
            int hour = 8 + random.nextInt(9);
            DayOfWeek day = DayOfWeek.of(1 + random.nextInt(5));
            week = week.plus(day, LocalTime.of(hour, 0), LocalTime.of(hour + 2, 0), offset);
        }
        return week;
    }

    private List<Long> others(int count) {
        return random.longs(count, 1, people + 1L).distinct().boxed().toList();
    }

    private int pick(double[] shares) {
        int at = Arrays.binarySearch(shares, random.nextDouble());
        return Math.min(shares.length - 1, at < 0 ? -at - 1 : at);
    }

    /** Cumulated shares of things of which the n-th is an n-th as frequent as the first. */
    private static double[] zipf(int count) {
        double[] shares = new double[count];
        for (int i = 0; i < count; i++) {
            shares[i] = (i == 0 ? 0 : shares[i - 1]) + 1.0 / (i + 1);
        }
        return Arrays.stream(shares).map(share -> share / shares[count - 1]).toArray();
    }
}
