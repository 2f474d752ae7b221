package org.binome.survey.entity;

import org.binome.shared.DomainEvent;
import org.binome.shared.Unsigned;

/** Somebody of a campaign has answered a survey; neither who nor what. */
public record SurveyGiven(long campaignId, SurveyKind kind) implements DomainEvent, Unsigned {}
