package org.binome.web.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.binome.shared.Roles;
import org.binome.web.faces.HomeSection;

/** The campaigns on the home page of who runs them. */
@Dependent
public class CampaignsSection implements HomeSection {

    @Inject
    CampaignsView campaigns;

    @Override
    public String name() {
        return "campaigns";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean shown() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Roles.HR)
                && !campaigns.getCurrent().isEmpty();
    }
}
