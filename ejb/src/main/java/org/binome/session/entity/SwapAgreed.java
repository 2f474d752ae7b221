package org.binome.session.entity;

import org.binome.shared.DomainEvent;

/** This employee has said yes to swapping roles in a session; who asked is told. */
public record SwapAgreed(long sessionId, long employeeId) implements DomainEvent {}
