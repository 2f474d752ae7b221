package org.binome.matching.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.binome.matching.control.Analyses;
import org.binome.matching.control.Analysis;
import org.binome.matching.control.CatalogueWords;
import org.binome.matching.control.MatchingRounds;
import org.binome.matching.engine.Competition;
import org.binome.matching.engine.Loss;
import org.binome.matching.engine.Profile;
import org.binome.matching.engine.Scarcity;
import org.binome.matching.entity.MatchingRound;
import org.binome.shared.Roles;

/** What a round lacks, so that HR can look for it. */
@Stateless
@RolesAllowed(Roles.HR)
public class WatchingShortage {

    private static final int MOST = 5;
    private static final int MOST_SKILLS = 3;

    @Inject
    MatchingRounds rounds;

    @Inject
    Analyses analyses;

    @Inject
    CatalogueWords words;

    @Inject
    PeopleCards people;

    /** @param blind true to leave out the names (B07) @throws org.binome.shared.ConflictException before the round is done */
    public ShortageView shortage(long roundId, Locale locale, boolean blind) {
        MatchingRound round = rounds.find(roundId);
        Analysis analysis = analyses.of(round);
        ChangeWriter writer = new ChangeWriter(analysis.pool().words(), words.skillNames(locale), locale);
        List<Scarcity> scarce =
                analysis.outcome().overRequested().stream().limit(MOST).toList();
        LongFunction<PersonCard> cards = people.of(
                round.campaign().id(), scarce.stream().map(Scarcity::mentor).toList(), blind);
        return new ShortageView(
                analysis.bottlenecks().stream()
                        .map(one -> new MentorsToFind(
                                writer.skill(one.skill()),
                                writer.skillName(one.skill()),
                                one.language(),
                                writer.language(one.language()),
                                one.mentors(),
                                one.places(),
                                one.people()))
                        .toList(),
                scarce.stream()
                        .map(one -> wanted(analysis, one.mentor(), cards))
                        .filter(one -> one.people() > 0 || one.points() > 0)
                        .toList(),
                analysis.competitions().stream()
                        .limit(MOST)
                        .map(one -> competing(analysis, one, writer))
                        .toList());
    }

    private static WantedMentor wanted(Analysis analysis, long mentor, LongFunction<PersonCard> cards) {
        Loss loss = analysis.byOneMorePlace(mentor);
        return new WantedMentor(cards.apply(mentor), -loss.people(), -loss.total());
    }

    private static CompetingPeople competing(Analysis analysis, Competition one, ChangeWriter writer) {
        Set<Long> mentees = new HashSet<>(one.mentees());
        Map<Long, Integer> sought = new HashMap<>();
        analysis.pool().mentees().stream()
                .filter(mentee -> mentees.contains(mentee.person()))
                .map(Profile::skills)
                .forEach(skills -> skills.needs().forEach(need -> sought.merge(need.skill(), 1, Integer::sum)));
        List<String> skills = sought.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(MOST_SKILLS)
                .map(entry -> writer.skillName(entry.getKey()))
                .toList();
        return new CompetingPeople(one.mentees().size(), one.mentors().size(), one.places(), skills);
    }
}
