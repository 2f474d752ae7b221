package org.binome.programme.entity;

import org.binome.shared.DomainEvent;

/** A campaign has moved on, by its dates or by hand; not fired when it is wound down. */
public record CampaignPhaseChanged(long campaignId, Phase phase) implements DomainEvent {}
