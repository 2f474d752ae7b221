package org.binome.matching.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.binome.matching.control.MatchingRounds;
import org.binome.matching.entity.CertificatePart;
import org.binome.matching.entity.CertificateTaken;
import org.binome.matching.entity.MatchingRound;
import org.binome.shared.ConflictException;
import org.binome.shared.NotFoundException;
import org.binome.shared.Roles;

/**
 * HR takes the file by which anybody can confirm that a round's plan is the best (B01). Who belongs to HR and takes part leaves it to a
 * colleague: one would find oneself by the own score, and what one knows of oneself could tell whose veto left a gap.
 */
@Stateless
@RolesAllowed(Roles.HR)
public class Proving {

    @Inject
    MatchingRounds rounds;

    @Inject
    OwnCase ownCase;

    @Inject
    Event<CertificateTaken> taken;

    /**
     * SHA-256 of the file, in hexadecimal.
     *
     * @throws NotFoundException before the round is done
     * @throws ConflictException when the caller takes part in the campaign
     */
    public String fingerprint(long roundId) {
        MatchingRound round = others(roundId);
        return Optional.ofNullable(round.proof().fingerprint()).orElseThrow(NotFoundException::new);
    }

    /** A part of the file, under gzip. @param number from 0; the first is written down as taking it @return empty after the last */
    public Optional<byte[]> part(long roundId, int number) {
        others(roundId);
        if (number == 0) {
            taken.fire(new CertificateTaken(roundId));
        }
        return rounds.certificatePart(roundId, number).map(CertificatePart::body);
    }

    private MatchingRound others(long roundId) {
        MatchingRound round = rounds.find(roundId);
        ownCase.refuseIn(round.campaign().id());
        return round;
    }
}
