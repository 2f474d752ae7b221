package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.engine.Outcome;
import org.binome.matching.engine.Pair;
import org.binome.matching.engine.Start;
import org.binome.matching.entity.MatchingRound;
import org.binome.matching.entity.PlacePrice;

/** The prices of the latest round of each campaign, so that matching again need not solve afresh. */
@ApplicationScoped
public class PlacePrices {

    @Inject
    EntityManager entityManager;

    @Inject
    MatchingRounds rounds;

    /** In place of those of the round before. @param mentors their enrolments, by the ids of employees */
    public void keep(long campaignId, Outcome outcome, LongFunction<Enrolment> mentors) {
        entityManager
                .createNativeQuery(
                        "delete from place_price where enrolment_id in (select id from enrolment where campaign_id = ?)")
                .setParameter(1, campaignId)
                .executeUpdate();
        outcome.plan().certificate().mentors().forEach((mentor, price) -> {
            if (price != 0) {
                entityManager.persist(new PlacePrice(mentors.apply(mentor), price));
            }
        });
    }

    /** Where matching again starts from. @param proposed pairs that nobody has accepted yet */
    public Start start(MatchingRound round, Set<Pair> proposed) {
        long campaignId = round.campaign().id();
        MatchingRound latest = rounds.latestDone(campaignId).orElse(round);
        return new Start(List.copyOf(proposed), of(campaignId), latest.figures().seeking());
    }

    private Map<Long, Long> of(long campaignId) {
        return entityManager
                .createQuery(
                        "select m.employee.id, p.price from PlacePrice p join p.mentor m where m.campaign.id = :id",
                        Object[].class)
                .setParameter("id", campaignId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
