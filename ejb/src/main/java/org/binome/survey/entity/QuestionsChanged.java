package org.binome.survey.entity;

import org.binome.shared.DomainEvent;

/** HR asks something more in a survey of a campaign, or no longer. */
public record QuestionsChanged(long campaignId, SurveyKind kind) implements DomainEvent {}
