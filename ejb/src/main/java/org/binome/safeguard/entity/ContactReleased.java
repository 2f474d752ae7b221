package org.binome.safeguard.entity;

import org.binome.shared.DomainEvent;

/** HR has released somebody whom people could turn to. */
public record ContactReleased(long employeeId) implements DomainEvent {}
