package org.binome.matching.entity;

import org.binome.shared.DomainEvent;

/** Both have said yes and the places are held; the pairing begins in the same transaction. */
public record ProposalAgreed(long proposalId) implements DomainEvent {}
