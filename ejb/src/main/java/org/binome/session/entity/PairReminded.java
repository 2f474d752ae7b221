package org.binome.session.entity;

import org.binome.shared.DomainEvent;

/** HR reminds both of a pair, by hand. */
public record PairReminded(long pairingId) implements DomainEvent {}
