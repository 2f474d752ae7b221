package org.binome.notification.entity;

import org.binome.shared.DomainEvent;

/** Somebody has got a new address for the own calendar; one before it leads nowhere. */
public record CalendarFeedRenewed(long employeeId) implements DomainEvent {}
