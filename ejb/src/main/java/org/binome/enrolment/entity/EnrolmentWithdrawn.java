package org.binome.enrolment.entity;

import org.binome.shared.DomainEvent;

/** Somebody left the campaign and took the consent back. */
public record EnrolmentWithdrawn(long enrolmentId, long campaignId, long employeeId) implements DomainEvent {}
