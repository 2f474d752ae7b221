package org.binome.enrolment.entity;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.binome.programme.entity.Format;
import org.binome.shared.InvalidException;

/** When, in which languages and with how many people at once somebody can meet. */
public final class Availability implements Serializable {

    /** Most mentees one person may take at once. */
    public static final int MOST_MENTEES = Format.GROUP.mostMentees();

    private final String zone;
    private final Set<WeeklySlot> slots;
    private final Set<String> languages;
    private final int capacity;

    /**
     * @param languages ISO 639-1 codes
     * @param capacity how many mentees at once; which numbers there are depends on the format of the campaign
     * @throws InvalidException without a language, outside 1 to 6 mentees, or when two slots overlap
     */
    public Availability(ZoneId zone, Collection<WeeklySlot> slots, Set<String> languages, int capacity) {
        InvalidException.unless(!languages.isEmpty(), "enrolment.language-missing");
        InvalidException.unless(capacity >= 1 && capacity <= MOST_MENTEES, "enrolment.capacity");
        requireApart(slots);
        this.zone = zone.getId();
        this.slots = Set.copyOf(slots);
        this.languages = Set.copyOf(languages);
        this.capacity = capacity;
    }

    /**
     * The half-hours of a week in UTC during which this person is free throughout, as the wall clock stands in the week (Monday to
     * Sunday) of the reference day: bit 0 is Monday 00:00 to 00:30, bit 335 Sunday 23:30 to 24:00. Times that a change to summer
     * time leaves out are not there; those it brings twice count twice.
     */
    public BitSet toUtcHalfHours(LocalDate reference) {
        BitSet week = new BitSet(WeeklySlot.HALF_HOURS);
        slots.forEach(slot -> week.or(slot.toUtcHalfHours(zone(), reference)));
        return week;
    }

    /** True when all of the time between the two suits this person, as the own clock shows it then. */
    public boolean suits(Instant from, Instant to) {
        ZonedDateTime local = from.atZone(zone());
        while (local.toInstant().isBefore(to)) {
            ZonedDateTime at = local;
            if (slots.stream().noneMatch(slot -> slot.holds(at))) {
                return false;
            }
            // slots begin and end on half-hours of this clock
            local = local.truncatedTo(ChronoUnit.MINUTES).plusMinutes(30 - local.getMinute() % 30);
        }
        return true;
    }

    /** @throws InvalidException when there is no such time zone */
    public static ZoneId zoneOf(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new InvalidException("enrolment.zone-unknown");
        }
    }

    private static void requireApart(Collection<WeeklySlot> slots) {
        List<WeeklySlot> sorted = sorted(slots);
        for (int i = 1; i < sorted.size(); i++) {
            InvalidException.unless(!sorted.get(i).overlaps(sorted.get(i - 1)), "enrolment.slots-overlap");
        }
    }

    private static List<WeeklySlot> sorted(Collection<WeeklySlot> slots) {
        return slots.stream()
                .sorted(Comparator.comparing(WeeklySlot::day).thenComparing(WeeklySlot::startsAt))
                .toList();
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** In the order of the week. */
    public List<WeeklySlot> slots() {
        return sorted(slots);
    }

    public Set<String> languages() {
        return languages;
    }

    public int capacity() {
        return capacity;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Availability that
                && zone.equals(that.zone)
                && slots.equals(that.slots)
                && languages.equals(that.languages)
                && capacity == that.capacity;
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, slots, languages, capacity);
    }
}
