package org.binome.enrolment.entity;

import org.binome.shared.DomainEvent;

/** Somebody agreed to take part; from now on rounds may propose this person. */
public record Enrolled(long enrolmentId, long campaignId, long employeeId) implements DomainEvent {}
