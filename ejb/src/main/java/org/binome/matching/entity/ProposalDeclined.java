package org.binome.matching.entity;

import org.binome.shared.DomainEvent;

/** A proposal has been declined; by whom is not told. */
public record ProposalDeclined(long proposalId) implements DomainEvent {}
