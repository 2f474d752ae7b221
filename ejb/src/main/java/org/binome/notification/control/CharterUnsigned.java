package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.binome.matching.entity.Side;
import org.binome.notification.entity.NudgeKind;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingStatus;

/** Both said yes four days ago, and this one has not signed the charter. */
@ApplicationScoped
class CharterUnsigned implements NudgeRule {

    private static final Duration PATIENCE = Duration.ofDays(4);

    @Inject
    PairQuery pairs;

    @Override
    public List<Occasion> due(Instant now) {
        return pairs.where("p.status = :waiting and p.mentorConsentAt <= :before and p.menteeConsentAt <= :before")
                .setParameter("waiting", PairingStatus.AWAITING_CHARTER)
                .setParameter("before", now.minus(PATIENCE))
                .getResultStream()
                .flatMap(this::unsigned)
                .toList();
    }

    private Stream<Occasion> unsigned(Pairing pairing) {
        String page = "/me/charter.xhtml?id=" + pairing.id();
        return Stream.of(Side.values())
                .filter(side -> !pairing.signature(side).given())
                .map(side -> pairs.one(NudgeKind.CHARTER, pairing, side, pairing.id(), 0, page));
    }
}
