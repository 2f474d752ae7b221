package org.binome.pairing.entity;

import org.binome.shared.DomainEvent;

/** The pairing is over; the places of both are free again. */
public record PairingEnded(long pairingId, long proposalId) implements DomainEvent {}
