package org.binome.web.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.binome.web.faces.HomeSection;

/** The caller's pairings on the home page. */
@Dependent
public class PairingsSection implements HomeSection {

    @Inject
    PairingsView view;

    @Override
    public String name() {
        return "pairings";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean shown() {
        return !view.getPairings().isEmpty();
    }
}
