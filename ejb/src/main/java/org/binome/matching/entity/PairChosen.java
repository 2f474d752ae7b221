package org.binome.matching.entity;

import org.binome.shared.DomainEvent;

/** HR has chosen two people by hand, who are asked now. */
public record PairChosen(long proposalId) implements DomainEvent {}
