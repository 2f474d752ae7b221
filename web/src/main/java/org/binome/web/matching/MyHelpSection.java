package org.binome.web.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.binome.web.faces.HomeSection;

/** On the home page of somebody for whom a round has found nobody: what could help. */
@Dependent
public class MyHelpSection implements HomeSection {

    @Inject
    MyHelpView view;

    @Override
    public String name() {
        return "unmatched";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean shown() {
        return !view.getAll().isEmpty();
    }
}
