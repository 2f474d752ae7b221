package org.binome.programme.entity;

import org.binome.shared.DomainEvent;

/** The first day of a campaign has come: people may enrol. */
public record CampaignStarted(long campaignId) implements DomainEvent {}
