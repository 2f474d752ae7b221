package org.binome.notification.entity;

import org.binome.shared.DomainEvent;

/** Somebody has asked for the monthly digest, confirmed it, or stopped it. */
public record DigestChanged(long employeeId, DigestStatus status) implements DomainEvent {}
