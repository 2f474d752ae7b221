package org.binome.enrolment.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** When, in which languages and with how many people at once somebody can meet. */
@Embeddable
public class Availability implements Serializable {

    /** Most mentees one person may take at once. */
    public static final int MOST_MENTEES = 3;

    @ElementCollection
    @CollectionTable(name = "enrolment_language", joinColumns = @JoinColumn(name = "enrolment_id"))
    @Column(name = "language")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.SKILLS, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Set<String> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "enrolment_slot", joinColumns = @JoinColumn(name = "enrolment_id"))
    @PersonalData(purpose = Purpose.MATCHING, category = Category.AVAILABILITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private List<WeeklySlot> slots = new ArrayList<>();

    @Column(name = "zone")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.AVAILABILITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private String zone;

    /** How many mentees this person would take at once: 1 to 3. */
    @Column(name = "capacity")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.AVAILABILITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private int capacity = 1;

    protected Availability() {}

    /** Where everybody begins: no time yet, the directory's time zone and language, one mentee. */
    Availability(ZoneId zone, String language) {
        this.zone = zone.getId();
        languages.add(language);
    }

    /** @throws InvalidException without a language, outside 1 to 3 mentees, or when two slots overlap */
    void become(ZoneId zone, Collection<WeeklySlot> slots, Set<String> languages, int capacity) {
        InvalidException.unless(!languages.isEmpty(), "enrolment.language-missing");
        InvalidException.unless(capacity >= 1 && capacity <= MOST_MENTEES, "enrolment.capacity");
        requireApart(slots);
        this.zone = zone.getId();
        this.capacity = capacity;
        Changes.replace(this.slots, slots);
        Changes.replace(this.languages, languages);
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

    /** @throws InvalidException when there is no such time zone */
    public static ZoneId zoneOf(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new InvalidException("enrolment.zone-unknown");
        }
    }

    private static void requireApart(Collection<WeeklySlot> slots) {
        List<WeeklySlot> sorted = slots.stream()
                .sorted(Comparator.comparing(WeeklySlot::day).thenComparing(WeeklySlot::startsAt))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            InvalidException.unless(!sorted.get(i).overlaps(sorted.get(i - 1)), "enrolment.slots-overlap");
        }
    }

    /** ISO 639-1 codes. */
    public Set<String> languages() {
        return Set.copyOf(languages);
    }

    public List<WeeklySlot> slots() {
        return List.copyOf(slots);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public int capacity() {
        return capacity;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Availability that
                && Objects.equals(zone, that.zone)
                && capacity == that.capacity
                && Set.copyOf(slots).equals(Set.copyOf(that.slots))
                && languages().equals(that.languages());
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, capacity);
    }
}
