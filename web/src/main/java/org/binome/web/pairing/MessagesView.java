package org.binome.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.binome.pairing.boundary.Correspondence;

/** How many messages wait for the person who is signed in. */
@Named("messagesView")
@RequestScoped
public class MessagesView {

    @Inject
    Correspondence correspondence;

    private Map<Long, Long> waiting;

    public long waiting(long pairingId) {
        if (waiting == null) {
            waiting = correspondence.waiting();
        }
        return waiting.getOrDefault(pairingId, 0L);
    }
}
