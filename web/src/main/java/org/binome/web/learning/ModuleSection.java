package org.binome.web.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.binome.web.faces.HomeSection;

/** The module that waits, on the home page. */
@Dependent
public class ModuleSection implements HomeSection {

    @Inject
    HomeLearningView view;

    @Override
    public String name() {
        return "module";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean shown() {
        return view.getWaiting() != null;
    }
}
