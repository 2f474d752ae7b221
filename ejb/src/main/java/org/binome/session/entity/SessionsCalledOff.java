package org.binome.session.entity;

import org.binome.shared.DomainEvent;

/** Since a pair last met, that many sessions to which both were invited have been cancelled; both are told. */
public record SessionsCalledOff(long pairingId, int inARow) implements DomainEvent {}
