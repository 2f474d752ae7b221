package org.binome.matching.entity;

import org.binome.shared.DomainEvent;

/** This employee is asked about a proposal now. */
public record ProposalToAnswer(long proposalId, long employeeId) implements DomainEvent {}
