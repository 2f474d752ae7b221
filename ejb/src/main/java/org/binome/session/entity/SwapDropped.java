package org.binome.session.entity;

import org.binome.shared.DomainEvent;

/** This employee has declined to swap roles in a session, or taken it back; the other one is told. */
public record SwapDropped(long sessionId, long employeeId) implements DomainEvent {}
