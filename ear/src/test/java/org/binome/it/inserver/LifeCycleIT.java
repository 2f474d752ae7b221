package org.binome.it.inserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.binome.enrolment.boundary.Enrolling;
import org.binome.enrolment.boundary.EnrolmentEntry;
import org.binome.enrolment.boundary.NeedAnswer;
import org.binome.enrolment.boundary.OfferAnswer;
import org.binome.enrolment.boundary.SlotAnswer;
import org.binome.enrolment.boundary.TakingPart;
import org.binome.enrolment.boundary.TimesAnswer;
import org.binome.enrolment.entity.Consent;
import org.binome.enrolment.entity.EnrolmentStatus;
import org.binome.enrolment.entity.Priority;
import org.binome.enrolment.entity.Wish;
import org.binome.matching.boundary.Answering;
import org.binome.matching.boundary.Matchmaking;
import org.binome.matching.boundary.MyProposal;
import org.binome.matching.boundary.Publishing;
import org.binome.matching.boundary.RoundView;
import org.binome.pairing.boundary.PairingDetails;
import org.binome.pairing.boundary.PairingLife;
import org.binome.pairing.entity.PairingStatus;
import org.binome.people.boundary.PeopleDirectory;
import org.binome.people.boundary.PeopleQuery;
import org.binome.programme.boundary.CampaignLifeCycle;
import org.binome.programme.boundary.CampaignPlan;
import org.binome.programme.boundary.CampaignPlanning;
import org.binome.programme.boundary.PlannedAudience;
import org.binome.programme.boundary.PlannedDates;
import org.binome.programme.boundary.PlannedPeople;
import org.binome.programme.entity.EligibilityRule;
import org.binome.programme.entity.Phase;
import org.binome.session.boundary.Meeting;
import org.binome.session.boundary.SessionPlan;
import org.binome.session.entity.PlaceKind;
import org.binome.session.entity.SessionStatus;
import org.binome.shared.AdjustableClock;
import org.binome.shared.BusinessException;
import org.binome.skill.entity.Level;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("The life of a pairing, from the employee list to a session held")
class LifeCycleIT {

    private static final Instant MEETING =
            Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.HOURS);
    private static final String MARK = UUID.randomUUID().toString().substring(0, 6);
    private static final String HEAD = "head-" + MARK;
    private static final String LEAD = "lead-" + MARK;
    private static final String MENTOR = "mentor-" + MARK;
    private static final String MENTEE = "mentee-" + MARK;

    @Inject
    Caller caller;

    @Inject
    AdjustableClock clock;

    @Inject
    Newcomers newcomers;

    @Inject
    PeopleDirectory directory;

    @Inject
    CampaignPlanning planning;

    @Inject
    CampaignLifeCycle lifeCycle;

    @Inject
    Enrolling enrolling;

    @Inject
    TakingPart takingPart;

    @Inject
    Matchmaking matchmaking;

    @Inject
    Publishing publishing;

    @Inject
    Answering answering;

    @Inject
    PairingLife pairings;

    @Inject
    Meeting meeting;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.with(LifeCycleIT.class, Newcomers.class, InDatabase.class);
    }

    @AfterEach
    void trueTime() {
        clock.reset();
    }

    @Test
    @DisplayName("P01 P05 P15 P21 P23 each step leads on, and a refused one leaves nothing behind")
    void story() throws Exception {
        hr();
        newcomers.arrive(Newcomers.line(HEAD, "", "Life " + MARK, 9)
                + Newcomers.line(LEAD, HEAD, "Life " + MARK + " > Studio", 3)
                + Newcomers.line(MENTOR, LEAD, "Life " + MARK + " > Studio", 1)
                + Newcomers.line(MENTEE, HEAD, "Life " + MARK + " > Board", 5));
        long campaign = campaign();

        employee(MENTOR);
        enrol(campaign, List.of(new OfferAnswer("prompts", Level.MASTERING, Wish.WITH_JOY)), List.of());
        employee(MENTEE);
        enrol(campaign, List.of(), List.of(new NeedAnswer("prompts", Priority.IMPORTANT, "")));
        refused("matching.not-in-phase", () -> {
            hr();
            matchmaking.start(campaign);
        });

        hr();
        assertThat(lifeCycle.moveTo(campaign, Phase.MATCHING).phase()).isEqualTo(Phase.MATCHING);
        long round = roundOf(campaign);
        employee(MENTEE);
        assertThat(answering.open(Locale.ENGLISH)).as("a draft is HR's alone").isEmpty();
        hr();
        assertThat(publishing.publishRound(round)).isEqualTo(1);

        long pairing = agreed();
        signed(pairing);
        met(pairing);
    }

    private long campaign() {
        CampaignPlan template = planning.template("-");
        LocalDate today = LocalDate.now(Clock.systemUTC());
        PlannedDates dates = new PlannedDates(today, today.plusDays(20), today.plusDays(30), today.plusDays(200));
        PlannedAudience audience = new PlannedAudience(
                Set.of(),
                List.of(new PlannedAudience.Rule(
                        EligibilityRule.Attribute.UNIT, EligibilityRule.Relation.IS, "Life " + MARK)));
        long drafted = planning.draft(template.called(template.programme(), "Life " + MARK, template.kind(), dates)
                        .with(audience))
                .id();
        refused("campaign.sponsor-missing", () -> lifeCycle.start(drafted));
        assertThat(planning.find(drafted).phase()).isEqualTo(Phase.DRAFT);
        long sponsor = directory
                .search(new PeopleQuery(HEAD, null, null, false, 0, 1))
                .get(0)
                .id();
        planning.revise(
                drafted,
                planning.find(drafted).version(),
                planning.find(drafted).plan().with(new PlannedPeople(sponsor, null), template.frame()));
        assertThat(lifeCycle.start(drafted).phase()).isEqualTo(Phase.ENROLMENT);
        return drafted;
    }

    private void enrol(long campaign, List<OfferAnswer> offers, List<NeedAnswer> needs) {
        EnrolmentEntry begun = enrolling.begin(campaign);
        refused("enrolment.nothing-to-share-or-learn", () -> takingPart.consent(begun.id(), Consent.CURRENT_TEXT));
        EnrolmentEntry shared = enrolling.share(begun.id(), begun.version(), offers);
        EnrolmentEntry learning = enrolling.learn(begun.id(), shared.version(), needs);
        refused("changed-meanwhile", () -> enrolling.learn(begun.id(), begun.version() - 1, needs));
        enrolling.meetAt(
                begun.id(),
                learning.version(),
                new TimesAnswer(
                        "Europe/Paris",
                        Set.of("en"),
                        1,
                        List.of(new SlotAnswer(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)))));
        refused("enrolment.consent-text-changed", () -> takingPart.consent(begun.id(), 99));
        assertThat(enrolling.mine(begun.id()).status()).isEqualTo(EnrolmentStatus.DRAFT);
        assertThat(takingPart.consent(begun.id(), Consent.CURRENT_TEXT).status())
                .isEqualTo(EnrolmentStatus.ENROLLED);
    }

    private long roundOf(long campaign) {
        RoundView round = matchmaking.start(campaign);
        for (int tries = 0; matchmaking.round(round.id()).status().open() && tries < 600; tries++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        RoundView done = matchmaking.round(round.id());
        assertThat(done.proven()).isTrue();
        assertThat(done.matched()).isEqualTo(1);
        return done.id();
    }

    private long agreed() throws Exception {
        employee(MENTEE);
        MyProposal proposal = answering.open(Locale.ENGLISH).get(0);
        employee(MENTOR);
        refused("not-found", () -> answering.accept(proposal.id()));
        employee(MENTEE);
        answering.accept(proposal.id());
        refused("matching.proposal-answered", () -> answering.accept(proposal.id()));
        assertThat(pairings.mine(Locale.ENGLISH)).as("one yes makes no pair").isEmpty();
        employee(MENTOR);
        answering.accept(proposal.id());
        assertThat(pairings.mine(Locale.ENGLISH))
                .singleElement()
                .extracting(PairingDetails::status)
                .isEqualTo(PairingStatus.AWAITING_CHARTER);
        assertThat(InDatabase.number("select count(*) from match_proposal where id = " + proposal.id()
                        + " and state = 'ACCEPTED' and place_held and mentor_consent_at is not null"
                        + " and mentee_consent_at is not null"))
                .isEqualTo(1);
        return pairings.mine(Locale.ENGLISH).get(0).id();
    }

    private void signed(long pairing) {
        int version = pairings.charter(pairing, Locale.FRENCH).version();
        refused("pairing.charter-changed", () -> pairings.sign(pairing, version + 1, Locale.FRENCH));
        assertThat(pairings.sign(pairing, version, Locale.FRENCH).status()).isEqualTo(PairingStatus.AWAITING_CHARTER);
        refused("session.pairing-not-active", () -> meeting.plan(pairing, plan("Forum 2")));
        hr();
        refused("forbidden", () -> pairings.see(pairing, Locale.ENGLISH));
        employee(MENTEE);
        assertThat(pairings.sign(pairing, version, Locale.ENGLISH).status()).isEqualTo(PairingStatus.ACTIVE);
    }

    private void met(long pairing) throws Exception {
        long session = meeting.plan(pairing, plan("")).id();
        refused("session.place-missing", () -> meeting.confirm(session));
        assertThat(meeting.see(session).status()).isEqualTo(SessionStatus.PLANNED);
        meeting.change(session, meeting.see(session).version(), plan("Forum 2"));
        meeting.confirm(session);
        assertThat(InDatabase.number(
                        "select count(*) from outbox_message where calendar_method = 'REQUEST' and calendar_body like '%'"
                                + " || (select calendar_uid from mentoring_session where id = " + session + ") || '%'"))
                .as("an invitation to each of the two, in the same transaction")
                .isEqualTo(2);
        refused("session.overlaps", () -> meeting.plan(pairing, plan("Forum 3")));
        refused("session.not-yet-begun", () -> meeting.hold(session, 50));
        clock.moveTo(MEETING.plus(Duration.ofHours(1)));
        refused("session.held-minutes", () -> meeting.hold(session, 4));
        meeting.hold(session, 50);
        assertThat(meeting.see(session).status()).isEqualTo(SessionStatus.HELD);
        assertThat(meeting.see(session).heldMinutes()).isEqualTo(50);
        refused("session.over", () -> meeting.cancel(session));
        pairings.end(pairing);
        assertThat(pairings.see(pairing, Locale.ENGLISH).status()).isEqualTo(PairingStatus.ENDED_EARLY);
        assertThat(InDatabase.number(
                        "select count(*) from match_proposal p join pairing g on g.proposal_id = p.id where p.place_held and g.id = "
                                + pairing))
                .as("the place is free again")
                .isZero();
    }

    @Test
    @DisplayName("P04 every door asks for its role: employees cannot coordinate, and HR cannot speak for employees")
    void doors() {
        caller.is("somebody-" + MARK, "employee");
        for (ThrowingCallable coordination : List.<ThrowingCallable>of(
                () -> planning.template("-"),
                () -> lifeCycle.windDown(0),
                () -> matchmaking.start(0),
                () -> publishing.publishRound(0),
                () -> directory.person(0))) {
            assertThatThrownBy(coordination).isInstanceOf(EJBAccessException.class);
        }
        caller.is("coordinator-" + MARK, "hr");
        for (ThrowingCallable own : List.<ThrowingCallable>of(
                () -> enrolling.begin(0),
                () -> takingPart.consent(0, 1),
                () -> answering.accept(0),
                () -> pairings.sign(0, 1, Locale.ENGLISH),
                () -> meeting.confirm(0))) {
            assertThatThrownBy(own).isInstanceOf(EJBAccessException.class);
        }
    }

    private void hr() {
        caller.is("coordinator-" + MARK, "hr", "employee");
    }

    private void employee(String subject) {
        caller.is(subject, "employee");
    }

    /** The rule says no, and neither the audit trail nor the outbox has heard of the attempt. */
    private static void refused(String code, ThrowingCallable step) {
        int before = traces();
        assertThatThrownBy(step).isInstanceOfSatisfying(BusinessException.class, no -> assertThat(no.code())
                .isEqualTo(code));
        assertThat(traces()).isEqualTo(before);
    }

    private static int traces() {
        try {
            return InDatabase.number(
                    "select (select count(*) from audit_entry) + (select count(*) from outbox_message)");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static SessionPlan plan(String place) {
        return new SessionPlan(MEETING, 60, "Europe/Paris", PlaceKind.ROOM, place, "ai", "Practice");
    }
}
