package org.binome.matching.entity;

import org.binome.shared.DomainEvent;

/** A published proposal has been taken back. */
public record ProposalWithdrawn(long proposalId) implements DomainEvent {}
