package org.binome.survey.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import org.binome.survey.entity.Answered;
import org.binome.survey.entity.SurveyKind;

/**
 * Answers to surveys without their givers. They wait until enough have come to a question, and are then written anew, together
 * with the receipts, in random order, so that neither a key nor the order or the transaction of a row leads back. A person answers
 * a question once a campaign, so that as many answers are as many people.
 */
@ApplicationScoped
public class AnonymousAnswers {

    private static final String OF_SURVEY = " where campaign_id = ?1 and kind = ?2 ";

    /** Questions to which five scores wait, or ten answers in words. */
    private static final String COMPLETE = "select question from survey_answer" + OF_SURVEY
            + "and not mixed group by question having count(score) >= 5 or count(words) >= 10";

    /** Whatever comes later differs from what a distribution shows by eight people at least. */
    private static final String SPREAD = "update survey_answer set spread = true" + OF_SURVEY
            + "and mixed and not spread and question in (select question from survey_answer" + OF_SURVEY
            + "and mixed and not spread group by question having count(score) >= 8)";

    private static final String MIX = "with complete as (" + COMPLETE + "),"
            + " receipts as (update survey_receipt set mixed = true" + OF_SURVEY + "and counted and not mixed),"
            + " waited as (delete from survey_answer" + OF_SURVEY + "and not mixed returning *)"
            + " insert into survey_answer (campaign_id, kind, question, score, words, mixed)"
            + " select campaign_id, kind, question, score, words, question in (select question from complete)"
            + " from waited order by random()";

    @Inject
    EntityManager entityManager;

    /** Their receipt must have been stored before. */
    public void add(long campaignId, SurveyKind kind, List<Answered> answers) {
        entityManager.flush();
        answers.forEach(answer -> insert(campaignId, kind, answer));
        lockWaiting(campaignId, kind);
        if (!query(COMPLETE, campaignId, kind).getResultList().isEmpty()) {
            query(MIX, campaignId, kind).executeUpdate();
            query(SPREAD, campaignId, kind).executeUpdate();
        }
    }

    private void insert(long campaignId, SurveyKind kind, Answered answer) {
        // cast, since a null comes without its type
        query(
                        "insert into survey_answer (campaign_id, kind, question, score, words)"
                                + " values (?1, ?2, ?3, cast(?4 as integer), cast(?5 as varchar))",
                        campaignId,
                        kind)
                .setParameter(3, answer.question())
                .setParameter(4, answer.score())
                .setParameter(5, answer.words())
                .executeUpdate();
    }

    /** In one order, so that two who come at once wait for each other instead of crossing. */
    private void lockWaiting(long campaignId, SurveyKind kind) {
        query("select 1 from survey_answer" + OF_SURVEY + "and not mixed order by id for update", campaignId, kind)
                .getResultList();
    }

    private Query query(String sql, long campaignId, SurveyKind kind) {
        return entityManager.createNativeQuery(sql).setParameter(1, campaignId).setParameter(2, kind.name());
    }
}
