package org.binome.pairing.entity;

import org.binome.shared.DomainEvent;

/** Both have signed; the two may meet. */
public record PairingActivated(long pairingId) implements DomainEvent {}
