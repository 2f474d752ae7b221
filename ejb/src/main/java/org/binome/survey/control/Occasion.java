package org.binome.survey.control;

import java.util.List;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.survey.entity.Question;
import org.binome.survey.entity.SurveyKind;

/**
 * A survey that somebody is asked to fill in now.
 *
 * @param side of the person in the pairing
 * @param first whether the person has answered none of this kind in the campaign
 */
public record Occasion(SurveyKind kind, Pairing pairing, Side side, boolean first, List<Question> questions) {}
