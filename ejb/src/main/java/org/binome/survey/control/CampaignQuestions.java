package org.binome.survey.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.binome.programme.entity.Campaign;
import org.binome.shared.Fetch;
import org.binome.shared.NotFoundException;
import org.binome.survey.entity.CampaignQuestion;
import org.binome.survey.entity.SurveyKind;

/** What HR asks besides, in all campaigns. */
@ApplicationScoped
public class CampaignQuestions {

    @Inject
    EntityManager entityManager;

    /** @throws NotFoundException when there is none */
    public Campaign campaign(long id) {
        return Optional.ofNullable(entityManager.find(Campaign.class, id)).orElseThrow(NotFoundException::new);
    }

    /** In the order in which they were added. */
    public List<CampaignQuestion> of(long campaignId, SurveyKind kind) {
        return Fetch.besides(
                        entityManager.createQuery(
                                "select q from CampaignQuestion q where q.campaign.id = :id and q.kind = :kind"
                                        + " order by q.id",
                                CampaignQuestion.class),
                        "q.words")
                .setParameter("id", campaignId)
                .setParameter("kind", kind)
                .getResultList();
    }

    public CampaignQuestion add(CampaignQuestion question) {
        entityManager.persist(question);
        entityManager.flush();
        return question;
    }

    /** @throws NotFoundException when the campaign has no such question */
    public CampaignQuestion find(long campaignId, long id) {
        return Optional.ofNullable(entityManager.find(CampaignQuestion.class, id))
                .filter(question -> question.campaign().id() == campaignId)
                .orElseThrow(NotFoundException::new);
    }

    public void remove(CampaignQuestion question) {
        entityManager.remove(question);
    }
}
