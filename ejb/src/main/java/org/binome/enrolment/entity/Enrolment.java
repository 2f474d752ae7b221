package org.binome.enrolment.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.Phase;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;
import org.binome.skill.entity.Skill;

/**
 * One person's part in one campaign.
 *
 * <p>Begins as a draft, filled in step by step: what the person could share, would like to learn, when and where, with whom
 * preferably and with whom not.
 *
 * <p>Counts from the moment of the person's explicit consent, and not before. Who offers skills may become a mentor, who needs
 * some a mentee, most people both; mentor and mentee are roles in a pairing, never properties of a person.
 *
 * <p>Can be paused, resumed and withdrawn by the person at any time; a withdrawal ends the consent.
 */
@Entity
@Table(name = "enrolment")
public class Enrolment extends Aggregate {

    public static final int MOST_PREFERENCES = 5;
    public static final int MOST_MENTEES = 3;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employee_id")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.IDENTITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Employee employee;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.CONSENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private EnrolmentStatus status = EnrolmentStatus.DRAFT;

    @Embedded
    @PersonalData(purpose = Purpose.MATCHING, category = Category.CONSENT, retention = Keep.EVIDENCE)
    private Consent consent = new Consent();

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

    /** How many mentees this person would take at once: 1 to 3. */
    @Column(name = "capacity")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.AVAILABILITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private int capacity = 1;

    @ElementCollection
    @CollectionTable(name = "enrolment_interest", joinColumns = @JoinColumn(name = "enrolment_id"))
    @Column(name = "interest")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.PREFERENCE, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Set<String> interests = new HashSet<>();

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

    /** Rounds this person went through without a match; gives a growing bonus in the next one (P10). */
    @Column(name = "rounds_waited")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.PREFERENCE, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private int roundsWaited;

    protected Enrolment() {}

    /** @throws ConflictException while the campaign takes nobody, or not this person (P02, P08) */
    public Enrolment(Campaign campaign, Employee employee) {
        ConflictException.unless(campaign.takesEnrolments(), "enrolment.window-closed");
        ConflictException.unless(campaign.admits(employee), "enrolment.not-eligible");
        this.campaign = campaign;
        this.employee = employee;
        this.zone = employee.zone().getId();
        this.languages.add(employee.locale().getLanguage());
    }

    public void share(Collection<Offer> offers) {
        requireOpen();
        distinctSkills(offers.stream().map(Offer::skill).toList());
        replace(this.offers, offers);
    }

    public void learn(Collection<Need> needs) {
        requireOpen();
        distinctSkills(needs.stream().map(Need::skill).toList());
        replace(this.needs, needs);
    }

    public void meetAt(ZoneId zone, Collection<WeeklySlot> slots, Set<String> languages, int capacity) {
        requireOpen();
        InvalidException.unless(!languages.isEmpty(), "enrolment.language-missing");
        InvalidException.unless(capacity >= 1 && capacity <= MOST_MENTEES, "enrolment.capacity");
        this.zone = zone.getId();
        this.capacity = capacity;
        replace(this.slots, slots);
        replace(this.languages, languages);
    }

    /** @param preferences ids of employees, the dearest first; @param vetoes ids of employees, never shown to anybody */
    public void prefer(List<Long> preferences, Set<Long> vetoes, Set<String> interests) {
        requireOpen();
        InvalidException.unless(preferences.size() <= MOST_PREFERENCES, "enrolment.too-many-preferences");
        InvalidException.unless(new HashSet<>(preferences).size() == preferences.size(), "enrolment.preference-twice");
        InvalidException.unless(preferences.stream().noneMatch(vetoes::contains), "enrolment.preferred-and-vetoed");
        InvalidException.unless(
                !preferences.contains(employee.id()) && !vetoes.contains(employee.id()), "enrolment.self-chosen");
        replace(this.preferences, preferences);
        replace(this.vetoes, vetoes);
        replace(this.interests, interests);
    }

    /** The person's explicit yes; from now on the enrolment counts (P05). */
    public void consent(Instant at, int textVersion) {
        ConflictException.unless(
                status == EnrolmentStatus.DRAFT || status == EnrolmentStatus.WITHDRAWN, "enrolment.already-enrolled");
        ConflictException.unless(campaign.takesEnrolments(), "enrolment.window-closed");
        InvalidException.unless(!offers.isEmpty() || !needs.isEmpty(), "enrolment.nothing-to-share-or-learn");
        InvalidException.unless(!slots.isEmpty(), "enrolment.no-time");
        consent = new Consent(at, textVersion);
        status = EnrolmentStatus.ENROLLED;
    }

    public void pause() {
        ConflictException.unless(status == EnrolmentStatus.ENROLLED, "enrolment.not-enrolled");
        status = EnrolmentStatus.PAUSED;
    }

    public void resume() {
        ConflictException.unless(status == EnrolmentStatus.PAUSED, "enrolment.not-paused");
        status = EnrolmentStatus.ENROLLED;
    }

    /** Leaves, at any time; preferences and vetoes are forgotten at once (P06). */
    public void withdraw(Instant at) {
        ConflictException.unless(status != EnrolmentStatus.WITHDRAWN, "enrolment.not-enrolled");
        consent = consent.stands() ? consent.revoked(at) : consent;
        status = EnrolmentStatus.WITHDRAWN;
        preferences.clear();
        vetoes.clear();
    }

    public void waitAnotherRound() {
        roundsWaited++;
    }

    /** True when rounds may propose this person. */
    public boolean takesPart() {
        return status == EnrolmentStatus.ENROLLED && consent.stands() && employee.active();
    }

    private void requireOpen() {
        ConflictException.unless(campaign.phase() != Phase.CLOSED, "campaign.closed");
    }

    private static void distinctSkills(List<Skill> skills) {
        InvalidException.unless(new HashSet<>(skills).size() == skills.size(), "enrolment.skill-twice");
    }

    private static <T> void replace(Collection<T> current, Collection<? extends T> wanted) {
        current.clear();
        current.addAll(wanted);
    }

    public Campaign campaign() {
        return campaign;
    }

    public Employee employee() {
        return employee;
    }

    public EnrolmentStatus status() {
        return status;
    }

    public Consent consent() {
        return consent;
    }

    public List<Offer> offers() {
        return List.copyOf(offers);
    }

    public List<Need> needs() {
        return List.copyOf(needs);
    }

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

    public Set<String> interests() {
        return Set.copyOf(interests);
    }

    public List<Long> preferences() {
        return List.copyOf(preferences);
    }

    public Set<Long> vetoes() {
        return Set.copyOf(vetoes);
    }

    public int roundsWaited() {
        return roundsWaited;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Enrolment that
                && Objects.equals(campaign, that.campaign())
                && Objects.equals(employee, that.employee());
    }

    @Override
    public int hashCode() {
        return Objects.hash(campaign, employee);
    }
}
