package org.binome.session.entity;

import org.binome.shared.DomainEvent;

/** Since a pair last met, that many sessions to which both were invited have been cancelled. */
public record SessionsCalledOff(long pairingId, int inARow) implements DomainEvent {

    /** So many in a row are told of. */
    public static final int TOO_MANY = 2;
}
