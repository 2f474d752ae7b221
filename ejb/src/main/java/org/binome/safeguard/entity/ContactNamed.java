package org.binome.safeguard.entity;

import org.binome.shared.DomainEvent;

/** HR has named somebody whom people may turn to. */
public record ContactNamed(long employeeId) implements DomainEvent {}
