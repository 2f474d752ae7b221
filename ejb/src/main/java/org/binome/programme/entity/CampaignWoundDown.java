package org.binome.programme.entity;

import org.binome.shared.DomainEvent;

/** A campaign was closed before its day, and for good: every pairing ends and everybody is told (P03). */
public record CampaignWoundDown(long campaignId) implements DomainEvent {}
