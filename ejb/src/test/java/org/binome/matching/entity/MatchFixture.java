package org.binome.matching.entity;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.binome.enrolment.entity.Consent;
import org.binome.enrolment.entity.Enrolment;
import org.binome.enrolment.entity.Offer;
import org.binome.enrolment.entity.WeeklySlot;
import org.binome.enrolment.entity.Wish;
import org.binome.people.entity.Employee;
import org.binome.people.entity.OrgUnit;
import org.binome.people.entity.Site;
import org.binome.programme.entity.ApprovalOrder;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.CampaignDates;
import org.binome.programme.entity.CampaignKind;
import org.binome.programme.entity.Direction;
import org.binome.programme.entity.MatchingObjective;
import org.binome.programme.entity.MatchingPolicy;
import org.binome.programme.entity.MatchingWeights;
import org.binome.programme.entity.Phase;
import org.binome.programme.entity.Programme;
import org.binome.skill.entity.Level;
import org.binome.skill.entity.Skill;
import org.binome.skill.entity.Theme;

/** A junior and a senior of one campaign that matches. */
final class MatchFixture {

    private static final Instant ENROLLED_AT = Instant.parse("2026-11-20T12:00:00Z");
    private static final Theme DATA = new Theme("data", 1, Map.of("en", "Data", "fr", "Données"));
    private static final Skill SHEETS = new Skill("spreadsheets", DATA, Map.of("en", "Spreadsheets", "fr", "Tableurs"));

    private final Campaign campaign;
    private final Enrolment mentor;
    private final Enrolment mentee;

    MatchFixture(ApprovalOrder order) {
        this(order, MatchingObjective.PARTICIPATION_FIRST);
    }

    MatchFixture(ApprovalOrder order, MatchingObjective objective) {
        campaign = new Campaign(
                new Programme("Reverse mentoring", "Learn from each other"),
                "Spring",
                CampaignKind.COHORT,
                new CampaignDates(
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2027, 1, 10),
                        LocalDate.of(2027, 6, 30)));
        campaign.matchBy(new MatchingPolicy(Direction.GRADE, order, 7, objective, 5000, MatchingWeights.usual()));
        campaign.adoptCharter(Map.of("en", "Be kind.", "fr", "Soyez bienveillants."));
        campaign.ledBy(employee("S", 9), employee("C", 5));
        campaign.start(LocalDate.of(2026, 11, 20));
        mentor = enrolled(employee("J", 2));
        mentee = enrolled(employee("K", 7));
        campaign.moveTo(Phase.MATCHING, LocalDate.of(2026, 12, 1));
    }

    Employee junior() {
        return mentor.employee();
    }

    Employee senior() {
        return mentee.employee();
    }

    MatchingRound round() {
        return new MatchingRound(campaign, 1, ENROLLED_AT, ENROLLED_AT);
    }

    MatchProposal proposal() {
        return new MatchProposal(
                round(),
                mentor,
                mentee,
                new ScoreParts(3000, 1000, 500, 900, 700, 100, 50),
                new PairFacts(List.of("spreadsheets"), List.of(), 90, List.of("chess")));
    }

    private Enrolment enrolled(Employee employee) {
        Enrolment enrolment = new Enrolment(campaign, employee);
        enrolment.share(List.of(new Offer(SHEETS, Level.AT_EASE, Wish.GLADLY)));
        enrolment.meetAt(
                ZoneId.of("Europe/Paris"),
                List.of(new WeeklySlot(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(11, 0))),
                Set.of("fr"),
                1);
        enrolment.consent(ENROLLED_AT, Consent.CURRENT_TEXT);
        return enrolment;
    }

    private static Employee employee(String number, int grade) {
        Employee employee = new Employee(number, "First " + number, "Last " + number);
        employee.reachableBy(number, number + "@example.com", Locale.FRENCH);
        employee.worksAs(
                "Engineer",
                grade,
                LocalDate.of(2020, 1, 1),
                new OrgUnit("Research", null),
                new Site("Lyon", "FR", ZoneId.of("Europe/Paris")));
        return employee;
    }
}
