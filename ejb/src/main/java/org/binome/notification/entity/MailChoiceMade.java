package org.binome.notification.entity;

import org.binome.shared.DomainEvent;

/** Somebody wants a kind of reminder again, or no longer. */
public record MailChoiceMade(long employeeId, NudgeKind kind, boolean wanted) implements DomainEvent {}
