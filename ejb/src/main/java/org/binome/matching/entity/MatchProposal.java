package org.binome.matching.entity;

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
import java.util.Objects;
import org.binome.enrolment.entity.Enrolment;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;
import org.binome.shared.NotFoundException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/**
 * Two people proposed to each other.
 *
 * <p>Begins as a draft of a round that only HR sees (P17). Once published, the senior is asked first or both at once, as the campaign
 * says; somebody not asked learns nothing of it (P13). Becomes accepted only by the yes of both, each with its time (P05), and then
 * holds a place of the mentor and the one place of the mentee until their pairing ends. A no needs no reason, and whose is not kept.
 */
@Entity
@Table(name = "match_proposal")
public class MatchProposal extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mentor_id")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.IDENTITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Enrolment mentor;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mentee_id")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.IDENTITY, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Enrolment mentee;

    /** The round whose plan holds this pair; null where it comes from no round. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private MatchingRound round;

    @Embedded
    @PersonalData(purpose = Purpose.MATCHING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private ProposalOrigin origin;

    /** 0 to 10 000; the sum of the parts. */
    @Column(name = "score")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.PREFERENCE, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private int score;

    @Embedded
    @PersonalData(purpose = Purpose.MATCHING, category = Category.PREFERENCE, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private ScoreParts parts;

    @Embedded
    @PersonalData(purpose = Purpose.MATCHING, category = Category.SKILLS, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private PairFacts facts;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    @PersonalData(purpose = Purpose.MATCHING, category = Category.CONSENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private ProposalState state = ProposalState.PROPOSED;

    /** Null while only HR sees it. */
    @Column(name = "published_at")
    private Instant publishedAt;

    @Embedded
    @PersonalData(purpose = Purpose.MATCHING, category = Category.CONSENT, retention = Keep.EVIDENCE)
    private Answers answers = new Answers();

    /** True from the agreement until the pairing ends. */
    @Column(name = "place_held")
    private boolean placeHeld;

    /** Which of the mentor's places is held, from 1; null while none is. */
    @Column(name = "mentor_place")
    private Integer mentorPlace;

    protected MatchProposal() {}

    public MatchProposal(MatchingRound round, Enrolment mentor, Enrolment mentee, ScoreParts parts, PairFacts facts) {
        this(ProposalOrigin.round(), mentor, mentee, parts, facts);
        this.round = Objects.requireNonNull(round);
    }

    public MatchProposal(ProposalOrigin origin, Enrolment mentor, Enrolment mentee, ScoreParts parts, PairFacts facts) {
        this.origin = Objects.requireNonNull(origin);
        this.campaign = mentor.campaign();
        this.mentor = mentor;
        this.mentee = Objects.requireNonNull(mentee);
        this.parts = Objects.requireNonNull(parts);
        this.facts = Objects.requireNonNull(facts);
        this.score = parts.sum();
    }

    /** From now on the asked people see it and have the campaign's days to answer. */
    public void publish(Instant at) {
        ConflictException.unless(draft(), "matching.not-draft");
        publishedAt = Objects.requireNonNull(at);
        answers = Answers.first(origin, campaign.policy(), at);
    }

    /**
     * The yes of one side. Asks the other one if it was not asked before, who then has the full time to answer.
     *
     * @return true when both have said yes: {@link #agree} is next
     */
    public boolean accept(Side side, Instant at) {
        requireAnswerable(side, at);
        answers = answers().accepted(side, campaign.policy(), at);
        return answers().complete();
    }

    /** Both have said yes, and the mentor has this place free. */
    public void agree(int mentorPlace) {
        ConflictException.unless(state == ProposalState.PROPOSED && answers().complete(), "matching.proposal-closed");
        state = ProposalState.ACCEPTED;
        this.mentorPlace = mentorPlace;
        placeHeld = true;
    }

    public void decline(Side side, Instant at) {
        requireAnswerable(side, at);
        state = ProposalState.DECLINED;
    }

    public void expire(Instant at) {
        ConflictException.unless(open() && answers().overdue(at), "matching.proposal-closed");
        state = ProposalState.EXPIRED;
    }

    /** Replaced or removed, or one of the two no longer takes part. */
    public void withdraw() {
        ConflictException.unless(state == ProposalState.PROPOSED, "matching.proposal-closed");
        state = ProposalState.WITHDRAWN;
    }

    /** Another round's plan holds this pair too, with this score; what the two were told of each other stays. */
    public void carryOver(MatchingRound next, ScoreParts parts) {
        round = next;
        this.parts = Objects.requireNonNull(parts);
        score = parts.sum();
    }

    /** The pairing has ended: both places are free again. */
    public void release() {
        placeHeld = false;
        mentorPlace = null;
    }

    private void requireAnswerable(Side side, Instant at) {
        ConflictException.unless(open() && !answers().overdue(at), "matching.proposal-closed");
        ConflictException.unless(answers().asked(side) && !answers().accepted(side), "matching.proposal-answered");
    }

    /** Which side this employee is on. @throws NotFoundException when on neither, or not asked: both read the same */
    public Side sideShownTo(Employee employee) {
        return answers()
                .sidesAsked()
                .filter(side -> on(side).employee().equals(employee))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public Enrolment on(Side side) {
        return side == Side.MENTOR ? mentor : mentee;
    }

    /** Only HR sees it. */
    public boolean draft() {
        return state == ProposalState.PROPOSED && publishedAt == null;
    }

    /** Published and waiting for an answer. */
    public boolean open() {
        return state == ProposalState.PROPOSED && publishedAt != null;
    }

    public Campaign campaign() {
        return campaign;
    }

    public Enrolment mentor() {
        return mentor;
    }

    public Enrolment mentee() {
        return mentee;
    }

    public MatchingRound round() {
        return round;
    }

    public ProposalOrigin origin() {
        return origin;
    }

    public int score() {
        return score;
    }

    public ScoreParts parts() {
        return parts;
    }

    public PairFacts facts() {
        return facts;
    }

    public ProposalState state() {
        return state;
    }

    /** JPA knows no empty embeddable: with nothing asked yet it is null. */
    public Answers answers() {
        return answers == null ? new Answers() : answers;
    }

    public boolean placeHeld() {
        return placeHeld;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatchProposal that
                && Objects.equals(round, that.round())
                && Objects.equals(mentor, that.mentor())
                && Objects.equals(mentee, that.mentee());
    }

    @Override
    public int hashCode() {
        return Objects.hash(mentor, mentee);
    }
}
