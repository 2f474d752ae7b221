package org.binome.safeguard.boundary;

import java.time.Instant;
import java.util.List;
import org.binome.pairing.entity.PairingStatus;
import org.binome.safeguard.boundary.HelpPage.Words;
import org.binome.safeguard.entity.SafeSignal;
import org.binome.safeguard.entity.SignalStatus;

/**
 * What somebody has told a contact, as the contact reads it.
 *
 * @param author full name of who has written
 * @param partner full name of the other one of the pair, who knows nothing of it
 * @param pairing where the pairing stands
 * @param waits whether it is the contact's turn
 * @param endedAt when this contact ended the pairing; null when nobody did from here
 */
public record TrustCase(
        long id,
        String author,
        String partner,
        String campaign,
        PairingStatus pairing,
        SignalStatus status,
        boolean waits,
        Instant endedAt,
        List<Words> words) {

    static TrustCase of(SafeSignal signal) {
        return new TrustCase(
                signal.id(),
                signal.author().fullName(),
                signal.partner().fullName(),
                signal.pairing().campaign().name(),
                signal.pairing().status(),
                signal.status(),
                signal.waits(),
                signal.endedAt(),
                signal.messages().stream()
                        .map(message -> Words.of(message, !message.byAuthor()))
                        .toList());
    }
}
