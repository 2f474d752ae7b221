package org.binome.web.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.binome.pairing.boundary.PairingDetails;
import org.binome.pairing.entity.PairingStatus;
import org.binome.web.faces.NextStep;
import org.binome.web.faces.TextView;

/** The charter that waits for the caller's signature. */
@Dependent
public class PairingNextStep implements NextStep {

    private static final int PARTNER_WAITS = 95;
    private static final int BOTH_TO_SIGN = 85;

    @Inject
    PairingsView pairings;

    @Inject
    TextView text;

    @Override
    public Optional<Step> next() {
        return pairings.getPairings().stream()
                .filter(pairing -> pairing.status() == PairingStatus.AWAITING_CHARTER && !pairing.signedByMe())
                .findFirst()
                .map(this::sign);
    }

    private Step sign(PairingDetails pairing) {
        String key = pairing.signedByPartner() ? "pairing.next.partner-signed" : "pairing.next.sign";
        return new Step(
                pairing.signedByPartner() ? PARTNER_WAITS : BOTH_TO_SIGN,
                text.of(key, pairing.partner().firstName()),
                text.of("pairing.next.sign.why"),
                text.of("pairing.next.sign.action"),
                "/me/charter.xhtml?id=" + pairing.id());
    }
}
