package org.binome.enrolment.entity;

import org.binome.shared.DomainEvent;

/** Somebody who had paused takes part again. */
public record EnrolmentResumed(long enrolmentId, long campaignId, long employeeId) implements DomainEvent {}
