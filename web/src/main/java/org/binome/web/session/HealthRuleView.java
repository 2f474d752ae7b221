package org.binome.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.binome.session.entity.Health;

/** The numbers of the rule that tells how a pairing does, for the sentence that says it. */
@Named("healthRule")
@RequestScoped
public class HealthRuleView {

    public int getCharterDays() {
        return Health.CHARTER_DAYS;
    }

    public int getFirstMeetingDays() {
        return Health.FIRST_MEETING_DAYS;
    }

    public int getSilentDays() {
        return Health.SILENT_DAYS;
    }

    public int getBehind() {
        return Health.BEHIND;
    }
}
