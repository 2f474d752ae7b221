package org.binome.matching.boundary;

import org.binome.programme.entity.Phase;

/** A campaign with a matching desk. */
public record CampaignChoice(long id, String name, Phase phase) {}
