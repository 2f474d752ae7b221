package org.binome.matching.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Finds the mentors a mentee may have, all at once, by bitmaps. It says the same as {@link Eligibility} in another way and
 * without its code, so that each can be held against the other.
 */
final class MentorIndex {
    private final Rules rules;
    private final ToIntFunction<Profile> seniority;
    private final long[] people;
    private final Postings teaching;
    private final Postings speaking;
    private final FreeTime free;
    private final Postings reports;
    private final Postings teams;
    private final Postings sites;
    private final Postings units;
    private final Postings shunning;
    private final Ladder juniors;
    private final LineIndex lines;

    /** @param mentors ascending by person id */
    MentorIndex(Rules rules, Collection<Pair> forbidden, Profile[] mentors) {
        this.rules = rules;
        seniority = rules.direction() == Direction.GRADE ? Profile::grade : Profile::tenureDays;
        people = Arrays.stream(mentors).mapToLong(Profile::person).toArray();
        // who is not ready teaches nothing in this round, and so is never found
        teaching = new Postings(mentors, (mentor, skill) -> mentor.skills().offers().stream()
                .filter(offer -> offer.wishedToTeach() && mentor.capacity() > 0 && ready(mentor))
                .forEach(offer -> skill.accept(offer.skill())));
        speaking =
                new Postings(mentors, (mentor, language) -> mentor.languages().forEach(language));
        free = new FreeTime(mentors);
        reports = new Postings(
                mentors, (mentor, manager) -> manager.accept(mentor.place().manager()));
        teams = new Postings(
                mentors, (mentor, team) -> team.accept(mentor.place().team()));
        sites = new Postings(
                mentors, (mentor, site) -> site.accept(mentor.place().site()));
        units = new Postings(
                mentors, (mentor, unit) -> unit.accept(mentor.place().businessUnit()));
        Map<Long, List<Long>> banned =
                forbidden.stream().collect(groupingBy(Pair::mentor, mapping(Pair::mentee, toList())));
        shunning = new Postings(mentors, (mentor, mentee) -> {
            mentee.accept(mentor.person());
            mentor.earlierPartners().forEach(mentee);
            mentor.wishes().vetoed().forEach(mentee);
            banned.getOrDefault(mentor.person(), List.of()).forEach(mentee::accept);
        });
        juniors = new Ladder(
                Arrays.stream(mentors).mapToLong(seniority::applyAsInt).toArray());
        lines = new LineIndex(mentors);
    }

    /**
     * Finds everybody whom only the amount of common time may still rule out: some common time there is.
     *
     * @param found overwritten with the mentors found
     * @param scratch overwritten
     */
    void find(Profile mentee, long[] found, long[] scratch) {
        Bits.clear(found);
        if (ready(mentee)) {
            mentee.skills().needs().forEach(need -> teaching.addTo(found, need.skill()));
            juniors.keepUpTo((long) seniority.applyAsInt(mentee) - rules.leastGap(), found, scratch);
            Bits.clear(scratch);
            mentee.languages().forEach(language -> speaking.addTo(scratch, language));
            Bits.keep(found, scratch);
            Bits.clear(scratch);
            free.addTo(scratch, mentee.week());
            Bits.keep(found, scratch);
            keepElsewhere(mentee, found);
            rules.placeRules().forEach(rule -> keepBy(rule, mentee.place(), found, scratch));
        }
    }

    /** True for a person who takes part, trained if that is asked for, with time left. */
    private boolean ready(Profile person) {
        return person.consented()
                && (person.trained() || !rules.trainingRequired())
                && person.minutesLeft() >= rules.minutesAMonth();
    }

    /** Removes whom the mentee works with or for, has met before or does not wish to meet, and the other way round. */
    private void keepElsewhere(Profile mentee, long[] found) {
        Place place = mentee.place();
        reports.removeFrom(found, mentee.person());
        removePerson(found, place.manager());
        if (place.manager() != 0) {
            reports.removeFrom(found, place.manager());
        }
        if (place.team() != 0) {
            teams.removeFrom(found, place.team());
        }
        lines.removeFrom(found, place.line());
        shunning.removeFrom(found, mentee.person());
        mentee.earlierPartners().forEach(partner -> removePerson(found, partner));
        mentee.wishes().vetoed().forEach(person -> removePerson(found, person));
    }

    private void keepBy(PlaceRule rule, Place place, long[] found, long[] scratch) {
        switch (rule) {
            case SAME_SITE -> keepSame(sites, place.site(), found, scratch);
            case SAME_BUSINESS_UNIT -> keepSame(units, place.businessUnit(), found, scratch);
            case OTHER_SITE -> removeSame(sites, place.site(), found);
            case OTHER_BUSINESS_UNIT -> removeSame(units, place.businessUnit(), found);
        }
    }

    /** An unknown place, 0, is nowhere else and nowhere the same. */
    private static void keepSame(Postings places, long here, long[] found, long[] scratch) {
        if (here != 0) {
            Bits.clear(scratch);
            places.addTo(scratch, here);
            places.addTo(scratch, 0);
            Bits.keep(found, scratch);
        }
    }

    private static void removeSame(Postings places, long here, long[] found) {
        if (here != 0) {
            places.removeFrom(found, here);
        }
    }

    private void removePerson(long[] found, long person) {
        int mentor = Arrays.binarySearch(people, person);
        if (mentor >= 0) {
            Bits.unset(found, mentor);
        }
    }
}
