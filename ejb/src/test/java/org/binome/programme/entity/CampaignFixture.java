package org.binome.programme.entity;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.binome.people.entity.Employee;
import org.binome.people.entity.OrgUnit;
import org.binome.people.entity.Site;

/** Campaigns and people as the tests of this package need them. */
final class CampaignFixture {

    static final LocalDate OPENS = LocalDate.of(2026, 1, 19);
    static final LocalDate MATCHES = LocalDate.of(2026, 2, 9);
    static final LocalDate RUNS = LocalDate.of(2026, 2, 23);
    static final LocalDate CLOSES = LocalDate.of(2026, 8, 24);

    private CampaignFixture() {}

    static Campaign draft(CampaignKind kind) {
        Programme programme = new Programme("Reverse mentoring", "Trust grows on both sides");
        Campaign campaign = new Campaign(programme, "Spring", kind, new CampaignDates(OPENS, MATCHES, RUNS, CLOSES));
        campaign.adoptCharter(Map.of("en", "We take part because we want to.", "fr", "Nous participons librement."));
        campaign.ledBy(employee("B1", "Lyon", "Group/Operations", 5), null);
        return campaign;
    }

    static Campaign started(CampaignKind kind) {
        Campaign campaign = draft(kind);
        campaign.start(OPENS);
        return campaign;
    }

    static Campaign limited(EligibilityRule... rules) {
        Campaign campaign = draft(CampaignKind.COHORT);
        campaign.limitTo(Set.of(), List.of(rules));
        return campaign;
    }

    static Employee employee(String number, String site, String unitPath, int grade) {
        OrgUnit unit = null;
        for (String name : unitPath.split(OrgUnit.SEPARATOR)) {
            unit = new OrgUnit(name, unit);
        }
        Employee employee = new Employee(number, "Marion", "Tremblay");
        employee.reachableBy(null, null, Locale.FRENCH);
        employee.worksAs("Head", grade, OPENS, unit, new Site(site, "FR", ZoneId.of("Europe/Paris")));
        return employee;
    }
}
