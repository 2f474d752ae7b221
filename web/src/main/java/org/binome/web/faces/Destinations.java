package org.binome.web.faces;

import static org.binome.shared.Roles.ADMIN;
import static org.binome.shared.Roles.DPO;
import static org.binome.shared.Roles.EMPLOYEE;
import static org.binome.shared.Roles.HR;
import static org.binome.shared.Roles.MANAGER;
import static org.binome.shared.Roles.SPONSOR;

import java.util.List;
import java.util.Map;

/** Who finds what in the navigation, by the folder one is in: the table the rail and the bar are made of. */
final class Destinations {

    static final Map<String, List<Destination>> OF = Map.of(
            "me",
            List.of(
                    new Destination("home", "home", "/me/home.xhtml", EMPLOYEE),
                    new Destination("pairing", "pairing", "/me/pairings.xhtml", EMPLOYEE),
                    new Destination("proposals", "heart", "/me/proposals.xhtml", EMPLOYEE),
                    new Destination("enrolment", "skill", "/me/enrolment.xhtml", EMPLOYEE),
                    new Destination("sessions", "calendar", "/me/sessions.xhtml", EMPLOYEE),
                    new Destination("learning", "book", "/me/learning.xhtml", EMPLOYEE)),
            "hr",
            List.of(
                    new Destination("campaigns", "campaign", "/hr/campaigns.xhtml", HR),
                    new Destination("matching", "matching", "/hr/matching.xhtml", HR),
                    new Destination("directory", "people", "/hr/people.xhtml", HR),
                    new Destination("skills", "skill", "/hr/skills.xhtml", HR),
                    new Destination("import", "upload", "/hr/import.xhtml", HR)),
            "insight",
            List.of(
                    new Destination("insight", "insight", "/insight/overview.xhtml", HR),
                    new Destination("insight", "insight", "/insight/overview.xhtml", MANAGER),
                    new Destination("insight", "insight", "/insight/overview.xhtml", SPONSOR)),
            "dpo",
            List.of(new Destination("privacy", "shield", "/dpo/privacy.xhtml", DPO)),
            "admin",
            List.of(
                    new Destination("admin", "settings", "/admin/status.xhtml", ADMIN),
                    new Destination("mails", "mail", "/admin/mails.xhtml", ADMIN)));

    /** In which order the audiences follow each other. */
    static final List<String> FOLDERS = List.of("hr", "insight", "dpo", "admin", "me");

    private Destinations() {}
}
