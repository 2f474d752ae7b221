package org.binome.matching.engine;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** So few people, skills, languages and times that everything can be tried out; mentees from 1 on, mentors from 101 on. */
final class SmallPool {
    static final List<String> LANGUAGES = List.of("de", "en", "fr");
    static final List<Long> SKILLS = List.of(1L, 2L, 3L, 4L);

    private final Random random;
    final List<Profile> mentees = new ArrayList<>();
    final List<Profile> mentors = new ArrayList<>();

    SmallPool(long seed, int menteeCount, int mentorCount) {
        random = new Random(seed);
        for (int i = 1; i <= menteeCount; i++) {
            mentees.add(profile(i, 1 + random.nextInt(2), 101, mentorCount));
        }
        for (int i = 101; i < 101 + mentorCount; i++) {
            mentors.add(profile(i, random.nextInt(2), 1, menteeCount));
        }
    }

    Round round() {
        return round(Settings.STANDARD);
    }

    Round round(Settings settings) {
        return new Round(settings, mentees, mentors);
    }

    /** The same people, one of them with another profile. */
    Round with(Settings settings, Profile other) {
        return new Round(settings, replaced(mentees, other), replaced(mentors, other));
    }

    static List<Profile> replaced(List<Profile> side, Profile other) {
        return side.stream()
                .map(one -> one.person() == other.person() ? other : one)
                .toList();
    }

    private Profile profile(long person, int grade, long firstOther, int others) {
        WeekSlots week = WeekSlots.NONE;
        for (int i = 0; i < 2; i++) {
            week = week.plus(
                    DayOfWeek.of(1 + random.nextInt(2)),
                    LocalTime.of(random.nextBoolean() ? 9 : 14, 0),
                    LocalTime.of(16, 0),
                    ZoneOffset.UTC);
        }
        return Profile.of(person)
                .grade(grade)
                .trained(random.nextInt(4) > 0)
                .capacity(1 + random.nextInt(2))
                .place(new Place(0, random.nextInt(8), List.of(), 0, ReportingLine.NONE))
                .skills(
                        List.of(new Offer(skill(), 1 + random.nextInt(3), random.nextInt(4))),
                        List.of(new Need(skill(), 1 + random.nextInt(3))))
                .languages(Set.of(LANGUAGES.get(random.nextInt(3))))
                .week(week)
                .wishes(others(firstOther, others), others(firstOther, others).subList(0, random.nextInt(2)))
                .waitingRounds(random.nextInt(3))
                .build();
    }

    private long skill() {
        return SKILLS.get(random.nextInt(SKILLS.size()));
    }

    private List<Long> others(long first, int count) {
        Set<Long> ids = new LinkedHashSet<>();
        for (int i = 0; i < 2; i++) {
            ids.add(first + random.nextInt(count));
        }
        return new ArrayList<>(new TreeSet<>(ids));
    }
}
