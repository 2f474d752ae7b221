package org.binome.web.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.binome.enrolment.boundary.Enrolling;
import org.binome.enrolment.boundary.EnrolmentEntry;
import org.binome.enrolment.boundary.OpenCampaign;
import org.binome.enrolment.entity.EnrolmentStatus;
import org.binome.web.faces.NextStep;
import org.binome.web.faces.TextView;

/** On the home page: begin to enrol, or finish what was begun. */
@Dependent
public class EnrolNextStep implements NextStep {

    private static final int INVITED = 60;
    private static final int BEGUN = 55;
    private static final int OPEN = 30;

    @Inject
    Enrolling enrolling;

    @Inject
    TextView text;

    @Override
    public Optional<Step> next() {
        return enrolling.openCampaigns().stream()
                .flatMap(campaign -> step(campaign).stream())
                .max(java.util.Comparator.comparingInt(Step::priority));
    }

    private Optional<Step> step(OpenCampaign campaign) {
        Optional<EnrolmentEntry> mine = enrolling.mineIn(campaign.id());
        if (mine.isPresent() && mine.get().status() != EnrolmentStatus.DRAFT) {
            return Optional.empty();
        }
        String kind = mine.isPresent() ? "begun" : campaign.invited() ? "invited" : "open";
        return Optional.of(new Step(
                mine.isPresent() ? BEGUN : campaign.invited() ? INVITED : OPEN,
                text.of("enrolment.next." + kind),
                text.of("enrolment.next." + kind + ".why", campaign.name()),
                text.of("enrolment.next." + kind + ".action"),
                "/me/enrol.xhtml?campaign=" + campaign.id()));
    }
}
