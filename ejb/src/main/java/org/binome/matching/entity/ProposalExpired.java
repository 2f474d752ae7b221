package org.binome.matching.entity;

import org.binome.shared.DomainEvent;

/** A proposal was not answered in time. */
public record ProposalExpired(long proposalId) implements DomainEvent {}
