package org.binome.web.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.binome.notification.boundary.CalendarSubscription;
import org.binome.web.faces.MeView;

/** The secret address of the own calendar: shown when it is made, renewed, revoked. */
@Named("calendarFeed")
@ViewScoped
public class CalendarFeedForm implements Serializable {

    @Inject
    CalendarSubscription subscription;

    @Inject
    MeView me;

    private String address;

    /** Stays on the page: the address is told this once. */
    public void renew() {
        address = subscription.renew();
    }

    public String revoke() {
        subscription.revoke();
        return "/me/sessions?faces-redirect=true";
    }

    /** Null unless it has just been made. */
    public String getAddress() {
        return address;
    }

    /** Opens the calendar of this device. */
    public String getWebcal() {
        return address == null ? null : address.replaceFirst("^https?", "webcal");
    }

    public boolean isOn() {
        return subscription.since().isPresent();
    }

    /** The day on which the address was made, on the own clock. */
    public LocalDate getSince() {
        Instant since = subscription.since().orElse(Instant.EPOCH);
        return since.atZone(me.getZone()).toLocalDate();
    }
}
