package org.binome.web.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.binome.web.faces.HomeSection;

/** On the home page: what one takes part in, and that it counts, so that waiting does not feel forgotten. */
@Dependent
public class TakingPartSection implements HomeSection {

    @Inject
    TakingPartView view;

    @Override
    public String name() {
        return "taking-part";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean shown() {
        return !view.getEnrolments().isEmpty();
    }
}
