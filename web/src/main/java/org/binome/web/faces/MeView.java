package org.binome.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.binome.people.boundary.Me;
import org.binome.people.boundary.SignedIn;

/** Who is at the page. */
@Named("me")
@RequestScoped
public class MeView {

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    private Optional<Me> me;

    public boolean isSignedIn() {
        return FacesContext.getCurrentInstance().getExternalContext().getUserPrincipal() != null;
    }

    /** False for an account without employee. */
    public boolean isKnown() {
        return me().isPresent();
    }

    /** Empty for an account without employee. */
    public String getName() {
        return me().map(Me::fullName).orElse("");
    }

    public String getFirstName() {
        return me().map(Me::firstName).orElse("");
    }

    /** On whose clocks times are shown. */
    public ZoneId getZone() {
        return me().map(Me::zone).orElse(ZoneOffset.UTC);
    }

    /** The day it is on the person's own clock. */
    public LocalDate getToday() {
        return LocalDate.now(clock.withZone(getZone()));
    }

    private Optional<Me> me() {
        if (me == null) {
            me = isSignedIn() ? signedIn.me() : Optional.empty();
        }
        return me;
    }
}
