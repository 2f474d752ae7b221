package org.binome.web.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.binome.pairing.boundary.PairingDetails;
import org.binome.web.faces.NextStep;
import org.binome.web.faces.TextView;

/** Somebody has written, and waits to be read. */
@Dependent
public class MessageNextStep implements NextStep {

    private static final int PARTNER_WAITS = 80;

    @Inject
    PairingsView pairings;

    @Inject
    MessagesView messages;

    @Inject
    TextView text;

    @Override
    public Optional<Step> next() {
        return pairings.getPairings().stream()
                .filter(pairing -> messages.waiting(pairing.id()) > 0)
                .findFirst()
                .map(this::read);
    }

    private Step read(PairingDetails pairing) {
        return new Step(
                PARTNER_WAITS,
                text.of("pairing.thread.next", pairing.partner().firstName()),
                text.of("pairing.thread.next.why", messages.waiting(pairing.id())),
                text.of("pairing.thread.next.action"),
                "/me/pairing.xhtml?id=" + pairing.id() + "#thread");
    }
}
