package org.binome.insight.boundary;

import java.util.List;

/** What a campaign answers to its surveys. @param questions in the order in which they are asked */
public record SurveyFigures(CampaignChoice campaign, List<QuestionFigures> questions) {}
