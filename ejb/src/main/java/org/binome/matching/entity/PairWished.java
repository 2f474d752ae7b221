package org.binome.matching.entity;

import org.binome.shared.DomainEvent;

/** HR has pinned or forbidden two people. */
public record PairWished(long campaignId, long mentorId, long menteeId, PairWishKind kind) implements DomainEvent {}
