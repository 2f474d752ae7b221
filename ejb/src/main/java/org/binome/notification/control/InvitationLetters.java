package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.binome.enrolment.entity.Invited;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;

/** Asks people which skills they could share; who has begun to enrol, or has left again, gets no letter. */
@Dependent
public class InvitationLetters {

    @Inject
    Correspondents correspondents;

    @Inject
    Letters letters;

    @Inject
    Outbox outbox;

    void invited(@Observes Invited event) {
        if (!correspondents.hasEnrolment(event.campaignId(), event.employeeId())) {
            ask(event);
        }
    }

    private void ask(Invited event) {
        Employee reader = correspondents.find(Employee.class, event.employeeId());
        Campaign campaign = correspondents.find(Campaign.class, event.campaignId());
        String page = "/me/enrol.xhtml?campaign=" + event.campaignId();
        outbox.add(reader, letters.write("invited", reader.locale(), page, reader.firstName(), campaign.name()));
    }
}
