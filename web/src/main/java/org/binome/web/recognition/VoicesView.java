package org.binome.web.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.binome.recognition.boundary.ModeratingVoices;

/** How much waits for HR. */
@Named("voices")
@RequestScoped
public class VoicesView {

    @Inject
    ModeratingVoices moderating;

    private Long waiting;

    public long getWaiting() {
        if (waiting == null) {
            waiting = moderating.waiting();
        }
        return waiting;
    }
}
