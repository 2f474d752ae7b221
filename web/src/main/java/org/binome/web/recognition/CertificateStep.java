package org.binome.web.recognition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.binome.recognition.boundary.CertificateCard;
import org.binome.recognition.boundary.Certifying;
import org.binome.web.faces.NextStep;
import org.binome.web.faces.TextView;

/** A pairing has come to its end and earned a certificate that nobody has asked for yet. */
@Dependent
public class CertificateStep implements NextStep {

    private static final int WHEN_THERE_IS_TIME = 30;

    @Inject
    Certifying certifying;

    @Inject
    TextView text;

    @Override
    public Optional<Step> next() {
        return certifying.toAskFor().map(this::step);
    }

    private Step step(CertificateCard card) {
        return new Step(
                WHEN_THERE_IS_TIME,
                text.of("recognition.next.certificate", card.partner()),
                text.of("recognition.next.certificate.why"),
                text.of("recognition.next.certificate.action"),
                "/me/pairing-recognition.xhtml?id=" + card.pairingId());
    }
}
