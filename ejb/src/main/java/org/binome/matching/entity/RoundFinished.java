package org.binome.matching.entity;

import org.binome.shared.DomainEvent;

/** A matching round has ended: done, cancelled or failed. */
public record RoundFinished(long roundId, long campaignId, RoundStatus status) implements DomainEvent {}
