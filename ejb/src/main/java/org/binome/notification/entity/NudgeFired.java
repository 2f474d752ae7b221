package org.binome.notification.entity;

import org.binome.shared.DomainEvent;

/** Somebody is reminded of something. @param aboutId the proposal, pairing or session */
public record NudgeFired(long employeeId, NudgeKind kind, long aboutId) implements DomainEvent {}
