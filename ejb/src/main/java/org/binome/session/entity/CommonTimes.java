package org.binome.session.entity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.binome.enrolment.entity.Availability;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;

/** The times of the week that suit both of a pair, or all of a group, each by the own clock, as they have said when they enrolled. */
public final class CommonTimes {

    private static final Duration STEP = Duration.ofMinutes(30);

    /** How far ahead is looked. */
    public static final Duration FAR = Duration.ofDays(42);

    private final List<Availability> all;

    public CommonTimes(Pairing pairing) {
        this(List.of(pairing));
    }

    /** Of everybody in these pairings. */
    public CommonTimes(List<Pairing> pairings) {
        all = pairings.stream()
                .flatMap(pairing -> Stream.of(Side.values()).map(pairing::enrolment))
                .distinct()
                .map(Enrolment::availability)
                .toList();
    }

    public boolean suit(Instant from, Instant to) {
        return all.stream().allMatch(one -> one.suits(from, to));
    }

    /**
     * The first time of this length within six weeks.
     *
     * @param earliest on a half-hour
     * @param free false at what is taken already
     */
    public Optional<Instant> next(Instant earliest, Duration length, Predicate<Instant> free) {
        return all(earliest, length).filter(free).findFirst();
    }

    /**
     * One for each day of six weeks on which both can meet: the first that is free, else the first of all.
     *
     * @param earliest on a half-hour
     * @param zone whose days
     * @param free false at what is taken already
     */
    public List<Instant> daily(Instant earliest, Duration length, ZoneId zone, Predicate<Instant> free) {
        Map<LocalDate, Instant> days = new TreeMap<>();
        all(earliest, length)
                .forEach(at -> days.merge(
                        LocalDate.ofInstant(at, zone),
                        at,
                        (first, next) -> free.test(first) || !free.test(next) ? first : next));
        return List.copyOf(days.values());
    }

    private Stream<Instant> all(Instant earliest, Duration length) {
        return Stream.iterate(earliest, at -> at.isBefore(earliest.plus(FAR)), at -> at.plus(STEP))
                .filter(at -> suit(at, at.plus(length)));
    }
}
