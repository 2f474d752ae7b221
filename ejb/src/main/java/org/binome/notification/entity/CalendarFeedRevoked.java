package org.binome.notification.entity;

import org.binome.shared.DomainEvent;

/** Nobody can read this person's sessions by an address any more. */
public record CalendarFeedRevoked(long employeeId) implements DomainEvent {}
