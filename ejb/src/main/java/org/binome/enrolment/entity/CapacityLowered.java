package org.binome.enrolment.entity;

import org.binome.shared.DomainEvent;

/** Somebody would take fewer mentees at once than before. */
public record CapacityLowered(long enrolmentId, long campaignId, long employeeId) implements DomainEvent {}
