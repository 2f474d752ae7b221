package org.binome.enrolment.entity;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.binome.people.entity.Employee;
import org.binome.people.entity.OrgUnit;
import org.binome.people.entity.Site;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.CampaignDates;
import org.binome.programme.entity.CampaignKind;
import org.binome.programme.entity.EligibilityRule;
import org.binome.programme.entity.Frame;
import org.binome.programme.entity.Programme;
import org.binome.skill.entity.Level;
import org.binome.skill.entity.Skill;
import org.binome.skill.entity.Theme;

/** A campaign that takes enrolments, people of Lyon and a few skills. */
final class EnrolmentFixture {

    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    static final LocalDate ENROLMENT = LocalDate.of(2026, 11, 20);
    static final LocalDate MATCHING = LocalDate.of(2026, 12, 1);
    static final LocalDate CLOSING = LocalDate.of(2027, 6, 30);

    private static final Theme DATA = new Theme("data", 1, Map.of("en", "Data", "fr", "Données"));

    private EnrolmentFixture() {}

    static Campaign openCampaign(CampaignKind kind, EligibilityRule... rules) {
        return openCampaign(kind, Frame.usual(), rules);
    }

    static Campaign openCampaign(CampaignKind kind, Frame frame, EligibilityRule... rules) {
        Campaign campaign = new Campaign(
                new Programme("Reverse mentoring", "Learn from each other"),
                "Spring",
                kind,
                new CampaignDates(LocalDate.of(2026, 11, 1), MATCHING, LocalDate.of(2027, 1, 10), CLOSING));
        campaign.meetAs(frame);
        campaign.limitTo(Set.of(), List.of(rules));
        campaign.adoptCharter(Map.of("en", "Be kind.", "fr", "Soyez bienveillants."));
        campaign.ledBy(employee("S"), employee("C"));
        campaign.start(ENROLMENT);
        return campaign;
    }

    static Employee employee(String number) {
        Employee employee = new Employee(number, "First " + number, "Last " + number);
        employee.reachableBy(number, number + "@example.com", Locale.FRENCH);
        employee.worksAs(
                "Engineer",
                3,
                LocalDate.of(2020, 1, 1),
                new OrgUnit("Research", null),
                new Site("Lyon", "FR", ZoneId.of("Europe/Paris")));
        return employee;
    }

    static Skill skill(String code) {
        return new Skill(code, DATA, Map.of("en", code, "fr", code));
    }

    static Offer offer(String code) {
        return new Offer(skill(code), Level.AT_EASE, Wish.GLADLY);
    }

    static Need need(String code) {
        return new Need(skill(code), Priority.USEFUL, "");
    }

    static WeeklySlot slot(DayOfWeek day, int from, int to) {
        return new WeeklySlot(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    static Enrolment draft(Campaign campaign) {
        Enrolment enrolment = new Enrolment(campaign, employee("E1"));
        enrolment.share(List.of(offer("spreadsheets")));
        enrolment.meetAt(ZoneId.of("Europe/Paris"), List.of(slot(DayOfWeek.MONDAY, 9, 11)), Set.of("fr"), 1);
        return enrolment;
    }

    static Enrolment enrolled(Campaign campaign) {
        Enrolment enrolment = draft(campaign);
        enrolment.consent(NOON, Consent.CURRENT_TEXT);
        return enrolment;
    }
}
