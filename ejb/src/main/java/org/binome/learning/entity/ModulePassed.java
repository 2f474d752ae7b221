package org.binome.learning.entity;

import org.binome.shared.DomainEvent;

/** Somebody has passed the quiz of a module for the first time. */
public record ModulePassed(long moduleId, long employeeId) implements DomainEvent {}
