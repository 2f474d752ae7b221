package org.binome.insight.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.binome.insight.entity.Part;
import org.binome.insight.entity.Place;
import org.binome.insight.entity.Viewpoint;
import org.binome.programme.entity.Campaign;

/**
 * Figures by month, protected. What happens in one month is another quantity than what happens in the next, so that nothing
 * follows from comparing two months; each month is protected for itself, and a total only ever sums months that are shown.
 */
@ApplicationScoped
public class Monthly {

    @Inject
    Counts counts;

    @Inject
    Clock clock;

    /**
     * From the first month of meetings to the present one or the last; for a manager to the one before, since a figure that
     * grows from one day to the next tells who has just met.
     */
    public List<YearMonth> months(Campaign campaign, Viewpoint viewpoint) {
        YearMonth last = YearMonth.from(LocalDate.now(clock)).minusMonths(viewpoint.divided() ? 0 : 1);
        YearMonth closing = YearMonth.from(campaign.dates().closesOn());
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(campaign.dates().runningFrom());
                !month.isAfter(last) && !month.isAfter(closing);
                month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /** Months that may be shown for the part, and what was held in them. */
    public Map<YearMonth, Meetings> meetings(long campaign, Viewpoint viewpoint, Headcount headcount, Part part) {
        Map<YearMonth, Meetings> shown = new HashMap<>();
        counts.meetings(campaign, viewpoint).forEach((month, places) -> {
            Map<Place, int[]> mentees = new HashMap<>();
            places.forEach((place, meetings) -> mentees.put(place, new int[] {meetings.mentees()}));
            if (part.shownBy(headcount.release(mentees, 1))) {
                shown.put(month, sum(places, part).orElse(Meetings.NONE));
            }
        });
        return shown;
    }

    private static Optional<Meetings> sum(Map<Place, Meetings> places, Part part) {
        return places.entrySet().stream()
                .filter(place -> part.holds(place.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Meetings::plus);
    }

    /** Months that may be shown for the part, and what was answered in them; at least five people, with five answers. */
    public Map<YearMonth, Answers> answers(long campaign, Headcount headcount, Part part) {
        Map<YearMonth, Map<Place, Integer>> respondents = counts.respondents(campaign);
        Map<YearMonth, Answers> shown = new HashMap<>();
        counts.answers(campaign).forEach((month, places) -> {
            Map<Place, int[]> people = both(respondents.getOrDefault(month, Map.of()), places);
            if (part.shownBy(headcount.release(people, 2))) {
                places.entrySet().stream()
                        .filter(place -> part.holds(place.getKey()))
                        .map(Map.Entry::getValue)
                        .reduce(Answers::plus)
                        .ifPresent(answers -> shown.put(month, answers));
            }
        });
        return shown;
    }

    private static Map<Place, int[]> both(Map<Place, Integer> people, Map<Place, Answers> answers) {
        Set<Place> all = new HashSet<>(people.keySet());
        all.addAll(answers.keySet());
        Map<Place, int[]> both = new HashMap<>();
        all.forEach(place -> both.put(place, new int[] {
            people.getOrDefault(place, 0),
            answers.containsKey(place) ? answers.get(place).count() : 0
        }));
        return both;
    }
}
