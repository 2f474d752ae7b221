package org.binome.insight.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.binome.insight.entity.Mean;
import org.binome.insight.entity.SmallGroups;
import org.binome.insight.entity.Spread;
import org.binome.survey.entity.CampaignQuestion;
import org.binome.survey.entity.Question;
import org.binome.survey.entity.Scale;
import org.binome.survey.entity.SurveyKind;

/** What people of a campaign answered to surveys, as far as it may be told. */
@ApplicationScoped
public class SurveyRows {

    @Inject
    EntityManager entityManager;

    /** Names a question of a survey. */
    public record Key(String kind, String code) {
        public static Key of(SurveyKind kind, Question question) {
            return new Key(kind.name(), question.code());
        }

        private static Key of(Object[] row) {
            return new Key((String) row[0], (String) row[1]);
        }
    }

    /** Answers to one question on a scale. */
    public record Sum(int people, long total, int lowest, int highest) {
        /** Null for fewer than five. */
        public Mean mean(Scale scale) {
            return people < SmallGroups.FEWEST
                    ? null
                    : Mean.of(total, people, lowest, highest, scale.lowest(), scale.highest());
        }
    }

    public Map<Key, Sum> sums(long campaign) {
        return rows(
                        "select kind, question, count(*), sum(score), min(score), max(score) from survey_answer"
                                + " where campaign_id = ?1 and mixed and score is not null group by 1, 2",
                        campaign)
                .stream()
                .collect(Collectors.toMap(
                        Key::of, row -> new Sum(number(row[2]), number(row[3]), number(row[4]), number(row[5]))));
    }

    public Map<Key, Spread> spreads(long campaign) {
        Map<Key, Map<Integer, Integer>> people = new HashMap<>();
        rows(
                        "select kind, question, score, count(*) from survey_answer"
                                + " where campaign_id = ?1 and spread and score is not null group by 1, 2, 3",
                        campaign)
                .forEach(row -> people.computeIfAbsent(Key.of(row), key -> new TreeMap<>())
                        .put(number(row[2]), number(row[3])));
        return people.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Spread(entry.getValue())));
    }

    /** In an order that says nothing; only where there are ten at least. */
    public Map<Key, List<String>> said(long campaign) {
        Map<Key, List<String>> said = rows(
                        "select kind, question, words from survey_answer"
                                + " where campaign_id = ?1 and mixed and words is not null order by id",
                        campaign)
                .stream()
                .collect(Collectors.groupingBy(
                        Key::of, Collectors.mapping(row -> (String) row[2], Collectors.toList())));
        said.values().removeIf(words -> words.size() < SmallGroups.FEWEST_QUOTED);
        return said;
    }

    /** What HR asks besides. */
    public List<CampaignQuestion> more(long campaign) {
        return entityManager
                .createQuery(
                        "select q from CampaignQuestion q where q.campaign.id = :id order by q.id",
                        CampaignQuestion.class)
                .setParameter("id", campaign)
                .getResultList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, long campaign) {
        return entityManager.createNativeQuery(sql).setParameter(1, campaign).getResultList();
    }
}
