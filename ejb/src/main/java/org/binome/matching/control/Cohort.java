package org.binome.matching.control;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.binome.enrolment.entity.Enrolment;
import org.binome.enrolment.entity.WeeklySlot;
import org.binome.matching.engine.Need;
import org.binome.matching.engine.Offer;
import org.binome.matching.engine.Place;
import org.binome.matching.engine.Profile;
import org.binome.matching.engine.ProfileBuilder;
import org.binome.matching.engine.ReportingLine;
import org.binome.matching.engine.WeekSlots;
import org.binome.matching.entity.Side;
import org.binome.people.entity.Employee;
import org.binome.people.entity.OrgUnit;
import org.binome.programme.entity.Campaign;

/** Turns the enrolments of one campaign into the engine's profiles. */
class Cohort {

    private final Campaign campaign;
    private final LocalDate today;
    private final Map<Long, List<Offer>> offers;
    private final Map<Long, List<Need>> needs;
    private final Map<Long, List<String>> languages;
    private final Map<Long, List<WeeklySlot>> slots;
    private final Map<Long, List<Long>> preferences;
    private final Map<Long, List<Long>> vetoes;
    private final Map<Long, Set<Long>> partners;
    private final Map<Long, List<String>> interests;
    private final Set<Long> trainedMentors;
    private final Set<Long> trainedMentees;

    Cohort(
            Campaign campaign,
            LocalDate today,
            CohortRows rows,
            Map<Long, Set<Long>> partners,
            Map<Long, List<String>> interests) {
        long id = campaign.id();
        this.campaign = campaign;
        this.today = today;
        this.offers = rows.offers(id);
        this.needs = rows.needs(id);
        this.languages = rows.languages(id);
        this.slots = rows.slots(id);
        this.preferences = rows.preferences(id);
        this.vetoes = rows.vetoes(id);
        this.partners = partners;
        this.interests = interests;
        this.trainedMentors = rows.trained(campaign, Side.MENTOR);
        this.trainedMentees = rows.trained(campaign, Side.MENTEE);
    }

    boolean offers(Enrolment one) {
        return offers.containsKey(one.id());
    }

    boolean needs(Enrolment one) {
        return needs.containsKey(one.id());
    }

    /** @param places the mentor's places taken; @param pairings of the person on both sides, each costing time */
    Profile mentor(Enrolment one, int places, int pairings) {
        int minutesLeft = minutesLeft(pairings);
        int byTime = campaign.frame()
                .format()
                .menteesIn(minutesLeft / campaign.frame().sessionMinutes());
        return facts(one, minutesLeft)
                .trained(trainedMentors.contains(one.employee().id()))
                .capacity(Math.max(0, Math.min(one.capacity() - places, byTime)))
                .build();
    }

    Profile mentee(Enrolment one, int pairings) {
        return facts(one, minutesLeft(pairings))
                .trained(trainedMentees.contains(one.employee().id()))
                .build();
    }

    private ProfileBuilder facts(Enrolment one, int minutesLeft) {
        Employee person = one.employee();
        long id = one.id();
        ProfileBuilder facts = Profile.of(person.id());
        if (person.hiredOn() != null) {
            facts.tenureDays((int) Math.max(0, ChronoUnit.DAYS.between(person.hiredOn(), today)));
        }
        return facts.consented(one.takesPart())
                .grade(person.grade())
                .place(place(person))
                .skills(offers.getOrDefault(id, List.of()), needs.getOrDefault(id, List.of()))
                .languages(languages.getOrDefault(id, List.of()))
                .week(week(one))
                .wishes(preferences.getOrDefault(id, List.of()), vetoes.getOrDefault(id, List.of()))
                .interests(interests.getOrDefault(id, List.of()))
                .earlierPartners(partners.getOrDefault(person.id(), Set.of()))
                .waitingRounds(one.roundsWaited())
                .minutesLeft(minutesLeft);
    }

    private int minutesLeft(int pairings) {
        return Math.max(
                0,
                campaign.frame().monthlyBudgetMinutes()
                        - pairings * campaign.frame().sessionMinutes());
    }

    private static Place place(Employee person) {
        LinkedList<Long> path = new LinkedList<>();
        for (OrgUnit unit = person.unit(); unit != null; unit = unit.parent()) {
            path.addFirst(unit.id());
        }
        return new Place(
                person.manager() == null ? 0 : person.manager().id(),
                person.unit().id(),
                path,
                person.site().id(),
                new ReportingLine(person.line().left(), person.line().right()));
    }

    /** In UTC as it holds when the pairs begin to meet. */
    private WeekSlots week(Enrolment one) {
        ZoneOffset offset =
                one.zone().getRules().getOffset(campaign.dates().runningFrom().atStartOfDay());
        WeekSlots week = WeekSlots.NONE;
        for (WeeklySlot slot : slots.getOrDefault(one.id(), List.of())) {
            week = week.plus(slot.day(), slot.startsAt(), slot.endsAt(), offset);
        }
        return week;
    }
}
