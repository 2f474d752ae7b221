package org.binome.enrolment.entity;

import org.binome.shared.DomainEvent;

/** Somebody keeps the place but wants no request for now. */
public record EnrolmentPaused(long enrolmentId, long campaignId, long employeeId) implements DomainEvent {}
