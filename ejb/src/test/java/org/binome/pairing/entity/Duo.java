package org.binome.pairing.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.binome.enrolment.entity.Enrolment;
import org.binome.people.entity.Employee;
import org.binome.people.entity.OrgUnit;
import org.binome.people.entity.Site;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.CampaignDates;
import org.binome.programme.entity.CampaignKind;
import org.binome.programme.entity.Programme;

/** Inès and Claire, who have both said yes to each other in a campaign of their own. */
public final class Duo {
    public static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public final Campaign campaign = new Campaign(
            new Programme("Reverse mentoring", "Learn from each other"),
            "Spring",
            CampaignKind.COHORT,
            new CampaignDates(
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 2, 1),
                    LocalDate.of(2026, 3, 1),
                    LocalDate.of(2026, 9, 1)));
    public final Employee ines = employee("1", "Inès", "Noël", 1);
    public final Employee claire = employee("2", "Claire", "Martin", 5);
    public final Pairing pairing;

    /** Both signatures are missing yet. */
    public Duo() {
        campaign.adoptCharter(Map.of("en", "Charter", "fr", "Charte"));
        campaign.ledBy(claire, claire);
        campaign.start(LocalDate.of(2026, 1, 2));
        pairing = new Pairing(
                7,
                new Enrolment(campaign, ines),
                NOW,
                new Enrolment(campaign, claire),
                NOW,
                new Objective("Read a chart", "Explains one alone", LocalDate.of(2026, 6, 1)));
    }

    /** The same two after both have signed. */
    public static Duo signed() {
        Duo duo = new Duo();
        duo.pairing.sign(duo.ines, NOW, duo.campaign.charterVersion(), "fr");
        duo.pairing.sign(duo.claire, NOW, duo.campaign.charterVersion(), "fr");
        return duo;
    }

    /** Somebody of this name and grade, in Lyon. */
    public static Employee employee(String number, String firstName, String lastName, int grade) {
        Employee employee = new Employee(number, firstName, lastName);
        employee.reachableBy(firstName, number + "@example.com", Locale.FRENCH);
        employee.worksAs("x", grade, LocalDate.of(2020, 1, 1), new OrgUnit("All", null), new Site("Lyon", "FR", PARIS));
        return employee;
    }
}
