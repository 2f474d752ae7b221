package org.binome.web.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.binome.web.faces.HomeSection;

/** A piece of advice on the home page. */
@Dependent
public class AdviceSection implements HomeSection {

    @Inject
    HomeLearningView view;

    @Override
    public String name() {
        return "advice";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean shown() {
        return view.getArticle() != null;
    }
}
