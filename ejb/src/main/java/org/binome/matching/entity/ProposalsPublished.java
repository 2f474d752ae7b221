package org.binome.matching.entity;

import java.util.List;
import org.binome.shared.DomainEvent;

/** HR has published proposals of a round. */
public record ProposalsPublished(long roundId, List<Long> proposalIds) implements DomainEvent {}
