package org.binome.matching.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.control.CohortRows;
import org.binome.matching.control.MatchedEnrolments;

/** Cards of people whom the engine knows by the ids of employees. */
@ApplicationScoped
public class PeopleCards {

    @Inject
    MatchedEnrolments enrolments;

    @Inject
    CohortRows rows;

    /** The card of each of these employees. @param blind true to leave out the names (B07) */
    LongFunction<PersonCard> of(long campaignId, Collection<Long> employees, boolean blind) {
        rows.readPlaces();
        Map<Long, Enrolment> people = enrolments.ofEmployees(campaignId, employees);
        CardWriter cards = new CardWriter(Map.of(), Set.of(), blind);
        return employee -> cards.person(people.get(employee));
    }
}
