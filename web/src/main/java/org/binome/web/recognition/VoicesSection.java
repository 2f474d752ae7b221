package org.binome.web.recognition;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import org.binome.shared.Roles;
import org.binome.web.faces.HomeSection;

/** On HR's home page: the way to what pairs have written. */
@Dependent
public class VoicesSection implements HomeSection {

    @Override
    public String name() {
        return "voices";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean shown() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Roles.HR);
    }
}
