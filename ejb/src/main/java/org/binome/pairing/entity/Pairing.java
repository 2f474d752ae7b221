package org.binome.pairing.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.entity.Side;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;
import org.binome.shared.ConflictException;
import org.binome.shared.NotFoundException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/**
 * Two people who meet: the mentor shares, the mentee learns.
 *
 * <p>Arises when both have said yes to a proposal, and waits for the charter. It becomes active when both have signed the
 * same version of it (P21), and never without both consents (P05).
 *
 * <p>Always has an objective with a measure and a date (P22). Can be paused and resumed by either of the two.
 *
 * <p>Ends when its time is over, or before if one of them wishes so: without reason and without fault.
 */
@Entity
@Table(name = "pairing")
public class Pairing extends SharedAims {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mentor_id")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.IDENTITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Enrolment mentor;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mentee_id")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.IDENTITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Enrolment mentee;

    /** The proposal both agreed to. */
    @Column(name = "proposal_id")
    private long proposalId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private PairingStatus status = PairingStatus.AWAITING_CHARTER;

    @Column(name = "mentor_consent_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONSENT, retention = Keep.EVIDENCE)
    private Instant mentorConsentAt;

    @Column(name = "mentee_consent_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONSENT, retention = Keep.EVIDENCE)
    private Instant menteeConsentAt;

    @Embedded
    @AttributeOverride(name = "signedAt", column = @Column(name = "mentor_signed_at"))
    @AttributeOverride(name = "charterVersion", column = @Column(name = "mentor_charter_version"))
    @AttributeOverride(name = "language", column = @Column(name = "mentor_charter_language"))
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONSENT, retention = Keep.EVIDENCE)
    private Signature mentorSignature = new Signature();

    @Embedded
    @AttributeOverride(name = "signedAt", column = @Column(name = "mentee_signed_at"))
    @AttributeOverride(name = "charterVersion", column = @Column(name = "mentee_charter_version"))
    @AttributeOverride(name = "language", column = @Column(name = "mentee_charter_language"))
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONSENT, retention = Keep.EVIDENCE)
    private Signature menteeSignature = new Signature();

    @Column(name = "started_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Instant startedAt;

    /** When the two went on after their last pause; null before one. */
    @Column(name = "resumed_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Instant resumedAt;

    @Column(name = "ended_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Instant endedAt;

    protected Pairing() {}

    /** Both have said yes at the given instants. */
    public Pairing(
            long proposalId,
            Enrolment mentor,
            Instant mentorConsentAt,
            Enrolment mentee,
            Instant menteeConsentAt,
            Objective first) {
        this.proposalId = proposalId;
        this.campaign = mentor.campaign();
        this.mentor = Objects.requireNonNull(mentor);
        this.mentee = Objects.requireNonNull(mentee);
        this.mentorConsentAt = Objects.requireNonNull(mentorConsentAt);
        this.menteeConsentAt = Objects.requireNonNull(menteeConsentAt);
        aimFirst(first);
    }

    /**
     * Signs the charter for the caller; the second signature of the same version makes the pairing active.
     *
     * @param language asked for; kept is the one in which the charter was shown for it
     * @return true when the pairing has become active
     */
    public boolean sign(Employee signer, Instant at, int charterVersion, String language) {
        ConflictException.unless(status == PairingStatus.AWAITING_CHARTER, "pairing.not-awaiting-charter");
        ConflictException.unless(charterVersion == campaign.charterVersion(), "pairing.charter-changed");
        Signature signature =
                new Signature(at, charterVersion, campaign.charterLanguage(Locale.forLanguageTag(language)));
        if (sideOf(signer) == Side.MENTOR) {
            mentorSignature = signature;
        } else {
            menteeSignature = signature;
        }
        Signature other = signature(sideOf(signer).other());
        if (other.given() && other.charterVersion() == charterVersion) {
            status = PairingStatus.ACTIVE;
            startedAt = at;
        }
        return status == PairingStatus.ACTIVE;
    }

    public void pause() {
        ConflictException.unless(status == PairingStatus.ACTIVE, "pairing.not-active");
        status = PairingStatus.PAUSED;
    }

    public void resume(Instant at) {
        ConflictException.unless(status == PairingStatus.PAUSED, "pairing.not-paused");
        status = PairingStatus.ACTIVE;
        resumedAt = at;
    }

    /** Ends before its time: no reason is asked, nobody is at fault. */
    public void endEarly(Instant at) {
        requireOpen();
        status = PairingStatus.ENDED_EARLY;
        endedAt = at;
    }

    public void complete(Instant at) {
        ConflictException.unless(
                status == PairingStatus.ACTIVE || status == PairingStatus.PAUSED, "pairing.not-active");
        status = PairingStatus.COMPLETED;
        endedAt = at;
    }

    /** @throws NotFoundException for anybody but the two */
    public Side sideOf(Employee person) {
        if (mentor.employee().equals(person)) {
            return Side.MENTOR;
        }
        if (mentee.employee().equals(person)) {
            return Side.MENTEE;
        }
        throw new NotFoundException();
    }

    /** Whom the two can ask for help: the campaign's coordinator, else its sponsor; never one of the two. */
    public Optional<Employee> counsellor() {
        return Stream.of(campaign.coordinator(), campaign.sponsor())
                .filter(person -> person != null && person.active() && person.email() != null)
                .filter(person -> !person.equals(mentor.employee()) && !person.equals(mentee.employee()))
                .findFirst();
    }

    public Enrolment enrolment(Side side) {
        return side == Side.MENTOR ? mentor : mentee;
    }

    /** Never null, though a signature of nulls is read from the database as none at all. */
    public Signature signature(Side side) {
        Signature signature = side == Side.MENTOR ? mentorSignature : menteeSignature;
        return signature == null ? new Signature() : signature;
    }

    public Campaign campaign() {
        return campaign;
    }

    public long proposalId() {
        return proposalId;
    }

    @Override
    public PairingStatus status() {
        return status;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Since when it runs without a pause: what was paused was not silent. Null before it was active. */
    public Instant runsSince() {
        return resumedAt == null ? startedAt : resumedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pairing that && proposalId == that.proposalId();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(proposalId);
    }
}
