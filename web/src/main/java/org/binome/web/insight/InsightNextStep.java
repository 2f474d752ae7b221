package org.binome.web.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Optional;
import org.binome.insight.boundary.Insights;
import org.binome.shared.Roles;
import org.binome.web.faces.NextStep;
import org.binome.web.faces.TextView;

/** A sponsor or a manager who wants to know how the programme does. */
@Dependent
public class InsightNextStep implements NextStep {

    private static final int IDEA = 20;

    @Inject
    Insights insights;

    @Inject
    TextView text;

    @Override
    public Optional<Step> next() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        boolean reader = external.isUserInRole(Roles.SPONSOR) || external.isUserInRole(Roles.MANAGER);
        return reader && !insights.campaigns().isEmpty()
                ? Optional.of(new Step(
                        IDEA,
                        text.of("insight.next"),
                        text.of("insight.next.why"),
                        text.of("insight.next.action"),
                        "/insight/overview.xhtml"))
                : Optional.empty();
    }
}
