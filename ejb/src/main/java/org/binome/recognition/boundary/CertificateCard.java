package org.binome.recognition.boundary;

import java.time.Instant;

/**
 * One's own certificate of a pairing that is over, or that there can be one.
 *
 * @param partner first name, for the holder's eyes
 * @param id of the certificate; null while none is issued
 * @param code in groups; null while none is issued
 * @param sessions held, and minutes met in them: as certified, or so far
 * @param earned whether one can be issued, or is
 * @param partnerNamed whether it says the partner's first name
 * @param meNamed whether the partner's certificate may say the caller's first name
 */
public record CertificateCard(
        long pairingId,
        String campaign,
        String partner,
        Long id,
        String code,
        Instant issuedAt,
        int sessions,
        int minutes,
        boolean earned,
        boolean partnerNamed,
        boolean meNamed) {

    public boolean issued() {
        return id != null;
    }
}
