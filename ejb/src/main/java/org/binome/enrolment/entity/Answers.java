package org.binome.enrolment.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.binome.shared.Aggregate;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;
import org.binome.skill.entity.Skill;

/**
 * What somebody said when enrolling: could share, would like to learn (P07), when and where, with whom.
 *
 * <p>The collections stand here and not in embeddables of their own, since EclipseLink cannot insert a row whose embeddable holds
 * embeddables; {@link Availability} and {@link Choices} are the values one works with.
 */
@MappedSuperclass
public abstract class Answers extends Aggregate {

    @ElementCollection
    @CollectionTable(name = "enrolment_offer", joinColumns = @JoinColumn(name = "enrolment_id"))
    @PersonalData(purpose = Purpose.MATCHING, category = Category.SKILLS, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private List<Offer> offers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "enrolment_need", joinColumns = @JoinColumn(name = "enrolment_id"))
    @PersonalData(purpose = Purpose.MATCHING, category = Category.SKILLS, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private List<Need> needs = new ArrayList<>();

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

    @Column(name = "capacity")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.AVAILABILITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private int capacity;

    @ElementCollection
    @CollectionTable(name = "enrolment_preference", joinColumns = @JoinColumn(name = "enrolment_id"))
    @OrderColumn(name = "position")
    @Column(name = "employee_id")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.PREFERENCE, retention = Keep.CONSENT)
    private List<Long> preferences = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "enrolment_veto", joinColumns = @JoinColumn(name = "enrolment_id"))
    @Column(name = "employee_id")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.PREFERENCE, retention = Keep.CONSENT)
    private Set<Long> vetoes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "enrolment_interest", joinColumns = @JoinColumn(name = "enrolment_id"))
    @Column(name = "interest")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.PREFERENCE, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Set<String> interests = new HashSet<>();

    protected Answers() {}

    /** Where everybody begins: no time yet, the directory's time zone and language, as few mentees as there may be. */
    Answers(ZoneId zone, String language, int capacity) {
        become(new Availability(zone, List.of(), Set.of(language), capacity));
    }

    void offer(Collection<Offer> offers) {
        requireDistinct(offers.stream().map(Offer::skill).toList());
        Changes.replace(this.offers, offers);
    }

    void need(Collection<Need> needs) {
        requireDistinct(needs.stream().map(Need::skill).toList());
        Changes.replace(this.needs, needs);
    }

    final void become(Availability availability) {
        this.zone = availability.zone().getId();
        this.capacity = availability.capacity();
        Changes.replace(this.slots, availability.slots());
        Changes.replace(this.languages, availability.languages());
    }

    void become(Choices choices) {
        if (!choices.preferences().equals(preferences)) {
            preferences.clear();
            preferences.addAll(choices.preferences());
        }
        Changes.replace(this.vetoes, choices.vetoes());
        Changes.replace(this.interests, choices.interests());
    }

    /** Something to share or to learn, and some time for it. */
    void requireComplete() {
        InvalidException.unless(!offers.isEmpty() || !needs.isEmpty(), "enrolment.nothing-to-share-or-learn");
        InvalidException.unless(!slots.isEmpty(), "enrolment.no-time");
    }

    private static void requireDistinct(List<Skill> skills) {
        InvalidException.unless(new HashSet<>(skills).size() == skills.size(), "enrolment.skill-twice");
    }

    public List<Offer> offers() {
        return List.copyOf(offers);
    }

    public List<Need> needs() {
        return List.copyOf(needs);
    }

    public Availability availability() {
        return new Availability(zone(), slots, languages, capacity);
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

    /** How many mentees this person would take at once: 1 to 3, in a group campaign 3 to 6. */
    public int capacity() {
        return capacity;
    }

    public Choices choices() {
        return new Choices(preferences, vetoes, interests);
    }

    public Set<String> interests() {
        return Set.copyOf(interests);
    }

    /** Ids of employees, the dearest first. */
    public List<Long> preferences() {
        return List.copyOf(preferences);
    }

    /** Ids of employees; shown to nobody but the person. */
    public Set<Long> vetoes() {
        return Set.copyOf(vetoes);
    }
}
