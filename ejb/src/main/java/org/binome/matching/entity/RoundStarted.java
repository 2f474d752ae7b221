package org.binome.matching.entity;

import org.binome.shared.DomainEvent;

/** HR has asked for a matching round. */
public record RoundStarted(long roundId, long campaignId) implements DomainEvent {}
