package org.binome.pairing.boundary;

import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingStatus;
import org.binome.people.entity.Employee;

/** That somebody is in a pairing, and with whom: no more of it. @param partner first name */
public record OpenPairing(long id, long campaignId, String partner, PairingStatus status) {

    static OpenPairing of(Pairing pairing, Employee caller) {
        return new OpenPairing(
                pairing.id(),
                pairing.campaign().id(),
                pairing.enrolment(pairing.sideOf(caller).other()).employee().firstName(),
                pairing.status());
    }
}
