package org.binome.matching.engine;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A made-up company that looks like one: an organisation tree, sites in several time zones, skills of very unequal fame. */
public final class Pool {
    private static final List<String> LANGUAGES = List.of("fr", "en", "de", "es");
    private static final int SKILLS = 60;

    public final List<Profile> mentees = new ArrayList<>();
    public final List<Profile> mentors = new ArrayList<>();
    private final Random random;
    private final int people;
    private final Map<Long, ReportingLine> lines;
    private final Map<Long, Long> managers = new HashMap<>();

    public Pool(long seed, int menteeCount, int mentorCount) {
        random = new Random(seed);
        people = menteeCount + mentorCount;
        for (long person = 1; person <= people; person++) {
            managers.put(person, person == 1 ? null : (person + 6) / 8);
        }
        lines = ReportingLines.of(managers);
        for (long person = 1; person <= people; person++) {
            if (person <= menteeCount) {
                mentees.add(profile(person, 4 + random.nextInt(4)));
            } else {
                mentors.add(profile(person, random.nextInt(5)));
            }
        }
    }

    private Profile profile(long person, int grade) {
        int site = 1 + random.nextInt(12);
        Map<Long, Offer> offers = new LinkedHashMap<>();
        Map<Long, Need> needs = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            long offered = skill();
            offers.put(offered, new Offer(offered, 1 + random.nextInt(3), random.nextInt(4)));
            long needed = skill();
            needs.put(needed, new Need(needed, 1 + random.nextInt(3)));
        }
        return Profile.of(person)
                .grade(grade)
                .tenureDays(random.nextInt(10_000))
                .place(place(person, site))
                .skills(offers.values(), needs.values())
                .languages(List.of(LANGUAGES.get(site % 4), LANGUAGES.get(random.nextInt(2))))
                .week(week(ZoneOffset.ofHours(site % 4)))
                .wishes(wishes(person), List.of(other(person)))
                .interests(List.of("interest " + random.nextInt(20), "interest " + random.nextInt(20)))
                .waitingRounds(random.nextInt(2))
                .capacity(1 + random.nextInt(3))
                .build();
    }

    /** Few skills are wanted by many: the square of an even chance leans to the low numbers. */
    private long skill() {
        double chance = random.nextDouble();
        return 1 + (long) (SKILLS * chance * chance);
    }

    private Place place(long person, int site) {
        long manager = managers.get(person) == null ? 0 : managers.get(person);
        return new Place(manager, person / 8, List.of(1L, 2 + person % 5, 10 + person % 40), site, lines.get(person));
    }

    private WeekSlots week(ZoneOffset offset) {
        WeekSlots week = WeekSlots.NONE;
        for (int i = 0; i < 4; i++) {
            int hour = 8 + random.nextInt(9);
            DayOfWeek day = DayOfWeek.of(1 + random.nextInt(5));
            week = week.plus(day, LocalTime.of(hour, 0), LocalTime.of(hour + 2, 0), offset);
        }
        return week;
    }

    private List<Long> wishes(long person) {
        return List.of(other(person), other(person)).stream().distinct().toList();
    }

    private long other(long person) {
        return 1 + (person + random.nextInt(people - 1)) % people;
    }
}
