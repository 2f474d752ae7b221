package org.binome.matching.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.binome.matching.control.MatchingRounds;
import org.binome.matching.entity.CertificatePart;
import org.binome.matching.entity.CertificateTaken;
import org.binome.shared.NotFoundException;
import org.binome.shared.Roles;

/** HR takes the file by which anybody can confirm that a round's plan is the best (B01). */
@Stateless
@RolesAllowed(Roles.HR)
public class Proving {

    @Inject
    MatchingRounds rounds;

    @Inject
    Event<CertificateTaken> taken;

    /** SHA-256 of the file. @throws NotFoundException before the round is done */
    public String fingerprint(long roundId) {
        return Optional.ofNullable(rounds.find(roundId).proof().fingerprint()).orElseThrow(NotFoundException::new);
    }

    /** A part of the file, under gzip. @param number from 0; the first is written down as taking it @return empty after the last */
    public Optional<byte[]> part(long roundId, int number) {
        if (number == 0) {
            taken.fire(new CertificateTaken(roundId));
        }
        return rounds.certificatePart(roundId, number).map(CertificatePart::body);
    }
}
