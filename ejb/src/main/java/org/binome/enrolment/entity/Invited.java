package org.binome.enrolment.entity;

import org.binome.shared.DomainEvent;

/** HR asked somebody to enrol; fired once for each person and campaign. */
public record Invited(long campaignId, long employeeId) implements DomainEvent {}
