package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.binome.matching.boundary.Matchmaking;
import org.binome.matching.boundary.RoundView;
import org.binome.shared.NotFoundException;
import org.omnifaces.cdi.Param;

/** How anybody can check that nobody can better a round's plan (B01). */
@Named("certificate")
@RequestScoped
public class CertificateView {

    @Inject
    Matchmaking matchmaking;

    @Inject
    @Param(name = "round")
    Long id;

    private RoundView round;

    /** @throws NotFoundException when there is no such round, or none with a certificate */
    public RoundView getRound() {
        if (round == null) {
            round = id == null ? null : matchmaking.round(id);
            if (round == null || round.fingerprint() == null) {
                throw new NotFoundException();
            }
        }
        return round;
    }

    public String getFile() {
        return "certificate-" + getRound().id() + ".json";
    }
}
