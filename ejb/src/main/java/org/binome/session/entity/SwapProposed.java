package org.binome.session.entity;

import org.binome.shared.DomainEvent;

/** This employee has asked the other one of the pair to swap roles in a session; the other one is told. */
public record SwapProposed(long sessionId, long employeeId) implements DomainEvent {}
