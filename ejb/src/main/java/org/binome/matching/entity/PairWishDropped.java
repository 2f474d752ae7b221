package org.binome.matching.entity;

import org.binome.shared.DomainEvent;

/** HR has dropped a pin or a ban. */
public record PairWishDropped(long campaignId, long mentorId, long menteeId) implements DomainEvent {}
