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
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.Format;
import org.binome.programme.entity.Phase;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/**
 * One person's part in one campaign.
 *
 * <p>Begins as a draft, filled in step by step: what the person could share, would like to learn, when and where, with whom
 * preferably and with whom not.
 *
 * <p>Counts from the moment of the person's explicit consent, and not before. Who offers skills may become a mentor, who needs
 * some a mentee, most people both; mentor and mentee are roles in a pairing, never properties of a person.
 *
 * <p>Can be changed while the campaign lasts, and paused, resumed and withdrawn by the person at any time; a withdrawal ends the
 * consent. Who has withdrawn may come back while people may enrol, with a new consent.
 */
@Entity
@Table(name = "enrolment")
public class Enrolment extends Answers {

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
    private Consent consent = Consent.none();

    @ElementCollection
    @CollectionTable(name = "enrolment_consent", joinColumns = @JoinColumn(name = "enrolment_id"))
    @OrderBy("at")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.CONSENT, retention = Keep.EVIDENCE)
    private List<ConsentStep> consentSteps = new ArrayList<>();

    /**
     * Rounds this person went through without a match; gives a growing bonus in the next one (P10). The matching counts them
     * outside the version, so that neither an open form nor an entity tag tells of a proposal that came to nothing (P13).
     */
    @Column(name = "rounds_waited", updatable = false)
    @PersonalData(purpose = Purpose.MATCHING, category = Category.PREFERENCE, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private int roundsWaited;

    protected Enrolment() {}

    /** @throws ConflictException while the campaign takes nobody, or not this person (P02, P08) */
    public Enrolment(Campaign campaign, Employee employee) {
        super(
                employee.zone(),
                employee.locale().getLanguage(),
                campaign.frame().format().fewestMentees());
        ConflictException.unless(campaign.takesEnrolments(), "enrolment.window-closed");
        ConflictException.unless(campaign.admits(employee), "enrolment.not-eligible");
        this.campaign = campaign;
        this.employee = employee;
    }

    public void share(Collection<Offer> offers) {
        change(() -> offer(offers));
    }

    public void learn(Collection<Need> needs) {
        change(() -> need(needs));
    }

    /** @throws InvalidException when the format of the campaign has other numbers of mentees (P20) */
    public void meetAt(Availability availability) {
        Format format = campaign.frame().format();
        InvalidException.unless(
                format.allows(availability.capacity()),
                format == Format.GROUP ? "enrolment.capacity-group" : "enrolment.capacity");
        change(() -> become(availability));
    }

    public void meetAt(ZoneId zone, Collection<WeeklySlot> slots, Set<String> languages, int capacity) {
        meetAt(new Availability(zone, slots, languages, capacity));
    }

    public void prefer(Choices choices) {
        InvalidException.unless(!choices.name(employee.id()), "enrolment.self-chosen");
        change(() -> become(choices));
    }

    /** @param preferences ids of employees, the dearest first; @param vetoes ids of employees, never shown to anybody */
    public void prefer(List<Long> preferences, Set<Long> vetoes, Set<String> interests) {
        prefer(new Choices(preferences, vetoes, interests));
    }

    /**
     * The person's explicit yes; from now on the enrolment counts (P05).
     *
     * @param textVersion the wording the person has read
     * @throws ConflictException when the wording has changed since, or people may no longer enrol
     */
    public void consent(Instant at, int textVersion) {
        ConflictException.unless(!counts(), "enrolment.already-enrolled");
        ConflictException.unless(takesEnrolments(), "enrolment.window-closed");
        requireComplete();
        consent = Consent.given(at, textVersion);
        consentSteps.add(new ConsentStep(ConsentStep.Kind.GIVEN, at, textVersion));
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
        if (consent.stands()) {
            consent = consent.revoked(at);
            consentSteps.add(new ConsentStep(ConsentStep.Kind.REVOKED, at, consent.textVersion()));
        }
        status = EnrolmentStatus.WITHDRAWN;
        become(choices().withoutPeople());
    }

    /** True when rounds may propose this person. */
    public boolean takesPart() {
        return status == EnrolmentStatus.ENROLLED && consent.stands() && employee.active();
    }

    /** True from the consent to the withdrawal, paused or not. */
    public boolean counts() {
        return status == EnrolmentStatus.ENROLLED || status == EnrolmentStatus.PAUSED;
    }

    /** True while the person may change something: a draft only as long as people may enrol. */
    public boolean changeable() {
        return counts() ? campaign.phase() != Phase.CLOSED : takesEnrolments();
    }

    private boolean takesEnrolments() {
        return campaign.takesEnrolments() && campaign.admits(employee);
    }

    private void change(Runnable change) {
        ConflictException.unless(changeable(), counts() ? "campaign.closed" : "enrolment.window-closed");
        change.run();
        if (counts()) {
            requireComplete();
        }
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

    /** All consents given and revoked, the oldest first. */
    public List<ConsentStep> consentSteps() {
        return List.copyOf(consentSteps);
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
