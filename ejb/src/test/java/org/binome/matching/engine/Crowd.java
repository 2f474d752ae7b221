package org.binome.matching.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** People and settings so tangled that every constraint blocks somebody: few ids, so that they often meet, and odd values. */
final class Crowd {
    final Profile[] mentees;
    final Profile[] mentors;
    final Settings settings;
    private final Random random;
    private final int people;

    Crowd(long seed) {
        random = new Random(seed);
        // sometimes so many mentors that some things are had by few among them and are listed one by one
        int most = random.nextInt(4) == 0 ? 600 : 90;
        int mentorCount = random.nextInt(most + 1);
        int menteeCount = random.nextInt(25);
        people = mentorCount + 20 + random.nextInt(20);
        mentees = profiles(menteeCount);
        mentors = profiles(mentorCount);
        settings = new Settings(weights(), rules(), Objective.PARTICIPATION_FIRST, Set.of(), forbidden());
    }

    RoundPool pool() {
        return pool(settings.objective());
    }

    RoundPool pool(Objective objective) {
        return new RoundPool(settings.with(objective), List.of(mentees), List.of(mentors));
    }

    private Profile[] profiles(int count) {
        List<Long> ids = new ArrayList<>();
        for (long id = 0; id < people; id++) {
            ids.add(id);
        }
        Collections.shuffle(ids, random);
        return ids.stream().limit(count).sorted().map(this::profile).toArray(Profile[]::new);
    }

    private Profile profile(long person) {
        Set<Offer> offers =
                distinct(3 + random.nextInt(8), skill -> new Offer(skill, 1 + random.nextInt(3), random.nextInt(4)));
        Set<Need> needs = distinct(4, skill -> new Need(skill, 1 + random.nextInt(3)));
        WeekSlots week = WeekSlots.NONE;
        for (int i = random.nextInt(5); i > 0; i--) {
            week = week.plus(random.nextInt(10) * 33, random.nextInt(20));
        }
        return Profile.of(person)
                .consented(mostly())
                .trained(mostly())
                .grade(random.nextInt(11) - 1)
                .tenureDays(random.nextInt(3_000))
                .place(place())
                .skills(offers, needs)
                .languages(some(4, List.of("fr-CA", "en", "de", "pt-BR")))
                .week(week)
                .wishes(List.copyOf(new HashSet<>(ids(5))), ids(8))
                .interests(some(4, List.of("Chess", "choir", "chess", "running", "bees")))
                .earlierPartners(ids(8))
                .waitingRounds(random.nextInt(5))
                .capacity(mostly() ? 1 + random.nextInt(3) : 0)
                .minutesLeft(mostly() ? 120 : 30)
                .build();
    }

    private Place place() {
        int in = random.nextInt(people + 20) - 10;
        List<Long> path = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            path.add((long) random.nextInt(3));
        }
        return new Place(
                random.nextInt(people),
                random.nextInt(9),
                path,
                random.nextInt(3),
                in < 0 ? ReportingLine.NONE : new ReportingLine(in, in + random.nextInt(1 + random.nextInt(40))));
    }

    private Rules rules() {
        Set<PlaceRule> places = new HashSet<>();
        if (random.nextBoolean()) {
            places.add(PlaceRule.values()[random.nextInt(PlaceRule.values().length)]);
        }
        Direction direction = Direction.values()[random.nextInt(2)];
        int gap = direction == Direction.GRADE ? random.nextInt(2) : random.nextInt(400);
        return new Rules(direction, gap, random.nextBoolean(), 1 + random.nextInt(4), 60, places);
    }

    private Weights weights() {
        Map<Contribution, Integer> percent = new EnumMap<>(Contribution.class);
        for (Contribution each : Contribution.values()) {
            percent.put(each, 0);
        }
        for (int i = 0; i < Weights.SUM; i += 5) {
            percent.merge(Contribution.values()[random.nextInt(percent.size())], 5, Integer::sum);
        }
        return new Weights(percent);
    }

    private Set<Pair> forbidden() {
        Set<Pair> forbidden = new HashSet<>();
        for (Profile mentee : mentees) {
            ids(4).forEach(mentor -> forbidden.add(new Pair(mentee.person(), mentor)));
        }
        return forbidden;
    }

    private boolean mostly() {
        return random.nextInt(10) > 0;
    }

    private List<Long> ids(int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> (long) random.nextInt(people))
                .toList();
    }

    private <T> List<T> some(int most, List<T> choice) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> choice.get(random.nextInt(choice.size())))
                .toList();
    }

    private <T> Set<T> distinct(int most, IntFunction<T> thing) {
        Set<Integer> skills = new HashSet<>();
        for (int i = random.nextInt(10) == 0 ? 0 : most; i > 0; i--) {
            skills.add(random.nextInt(6));
        }
        Set<T> things = new HashSet<>();
        skills.forEach(skill -> things.add(thing.apply(skill)));
        return things;
    }
}
