package org.binome.survey.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.binome.people.entity.Employee;
import org.binome.shared.Fetch;
import org.binome.survey.entity.SurveyKind;
import org.binome.survey.entity.SurveyReceipt;

/** Who has answered which survey. */
@ApplicationScoped
public class Receipts {

    @Inject
    EntityManager entityManager;

    public void add(SurveyReceipt receipt) {
        entityManager.persist(receipt);
        entityManager.flush();
    }

    public List<SurveyReceipt> of(Employee person) {
        return Fetch.joining(
                        entityManager.createQuery(
                                "select r from SurveyReceipt r where r.employee = :person", SurveyReceipt.class),
                        "r.pairing")
                .setParameter("person", person)
                .getResultList();
    }

    /** Whether anybody of the campaign has answered a survey of this kind. */
    public boolean any(long campaignId, SurveyKind kind) {
        return !entityManager
                .createQuery("select r.id from SurveyReceipt r where r.campaignId = :id and r.kind = :kind", Long.class)
                .setParameter("id", campaignId)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
