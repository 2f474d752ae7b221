package org.binome.web.keycloak;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.binome.people.boundary.Account;
import org.binome.shared.Roles;
import org.binome.web.faces.TextView;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody who has signed in but stands in no directory: whom to ask. */
@Named("stranger")
@RequestScoped
public class StrangerView {

    @Inject
    TextView text;

    /** As configured ({@code binome.contact}), else in general words. */
    public String getContact() {
        return ConfigProvider.getConfig()
                .getOptionalValue("binome.contact", String.class)
                .orElseGet(() -> text.of("access.unknown.contact"));
    }

    /** True for whoever may bring in the list that everybody waits for, at the very beginning. */
    public boolean isCoordinator() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Roles.HR);
    }

    /** The account's user name, or nothing. */
    public String getAccount() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        Optional<Account> account = new BrowserSession(request).login().map(StoredLogin::account);
        return account.map(Account::userName).orElse("");
    }
}
