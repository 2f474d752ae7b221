package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.binome.matching.engine.Need;

/** What each of a campaign would like to learn. */
@ApplicationScoped
public class SoughtSkills {

    @Inject
    CohortRows rows;

    @Inject
    CatalogueWords catalogue;

    /** Codes by enrolment, the most urgent first. */
    public Map<Long, List<String>> of(long campaignId) {
        Map<Long, String> codes = catalogue.codes();
        Map<Long, List<String>> sought = new HashMap<>();
        rows.needs(campaignId)
                .forEach((enrolment, needs) -> sought.put(
                        enrolment,
                        needs.stream()
                                .sorted(Comparator.comparingInt(Need::priority).reversed())
                                .map(need -> codes.get(need.skill()))
                                .toList()));
        return sought;
    }
}
