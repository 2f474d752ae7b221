package org.binome.survey.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.binome.people.entity.Employee;
import org.binome.survey.entity.Answered;
import org.binome.survey.entity.Moment;
import org.binome.survey.entity.Part;
import org.binome.survey.entity.QuestionBank;
import org.binome.survey.entity.Sheet;
import org.binome.survey.entity.SoftSkillRating;
import org.binome.survey.entity.SurveyKind;
import org.binome.survey.entity.SurveyReceipt;

/** Puts each answer of a survey where it belongs: to the person, or among the anonymous ones. */
@Dependent
public class Keeping {

    @Inject
    Receipts receipts;

    @Inject
    Ratings ratings;

    @Inject
    AnonymousAnswers anonymous;

    public void keep(Occasion asked, Employee person, Sheet sheet) {
        receipts.add(new SurveyReceipt(asked.kind(), asked.pairing(), person, asked.first()));
        List<Answered> without = new ArrayList<>(sheet.anonymous());
        if (asked.kind() == SurveyKind.START) {
            ratings.add(asked.pairing(), person, Moment.BEFORE, sheet.scores(Part.SKILLS));
        } else if (asked.kind() == SurveyKind.END) {
            without.addAll(gained(asked, person, sheet.scores(Part.SKILLS)));
            ratings.add(asked.pairing(), person, Moment.AFTER, sheet.scores(Part.SKILLS));
            ratings.add(new SoftSkillRating(asked.pairing(), person, sheet.scores(Part.SOFT_SKILLS)));
        }
        if (asked.first()) {
            anonymous.add(asked.pairing().campaign().id(), asked.kind(), without);
        }
    }

    /** Nothing of somebody who said nothing before. */
    private List<Answered> gained(Occasion asked, Employee person, Map<String, Integer> after) {
        Map<String, Integer> before = ratings.before(asked.pairing(), person);
        return before.isEmpty()
                ? List.of()
                : List.of(new Answered(
                        QuestionBank.GAINED.code(),
                        after.entrySet().stream()
                                .mapToInt(level ->
                                        level.getValue() - before.getOrDefault(level.getKey(), level.getValue()))
                                .sum(),
                        null));
    }
}
