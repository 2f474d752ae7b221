package org.binome.web.safeguard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.binome.safeguard.boundary.BeingTrusted;
import org.binome.web.faces.NextStep;
import org.binome.web.faces.TextView;

/** A message that waits for a person of trust. Says nothing of whose it is: others may look at the screen. */
@Dependent
public class TrustNextStep implements NextStep {

    private static final int SOMEBODY_WAITS = 93;

    @Inject
    BeingTrusted trusted;

    @Inject
    TextView text;

    @Override
    public Optional<Step> next() {
        long waiting = trusted.waiting();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Step(
                        SOMEBODY_WAITS,
                        text.of("safeguard.next", waiting),
                        text.of("safeguard.next.why"),
                        text.of("safeguard.next.action"),
                        "/me/trust.xhtml"));
    }
}
