package org.binome.enrolment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.binome.enrolment.control.Colleagues;
import org.binome.enrolment.control.Enrolments;
import org.binome.enrolment.control.JoinableCampaigns;
import org.binome.enrolment.entity.Enrolment;
import org.binome.enrolment.entity.Interest;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;
import org.binome.shared.Roles;

/** With whom one would like to meet, and with whom not (P14). Only the person reads what was chosen. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class ChoosingPeople {

    /** People a search shows at most. */
    public static final int MOST_FOUND = 10;

    /** How many are looked at, since some may not fit the campaign. */
    private static final int LOOKED_AT = 200;

    @Inject
    SignedIn signedIn;

    @Inject
    Enrolments enrolments;

    @Inject
    JoinableCampaigns campaigns;

    @Inject
    Colleagues colleagues;

    /** Colleagues by the beginning of their name, at most ten, whether they take part in anything or not. */
    public List<Colleague> search(@NotNull @Size(min = 2, max = 100) String name) {
        Employee me = signedIn.employee();
        return colleagues.named(name, MOST_FOUND + 1).stream()
                .filter(found -> !found.equals(me))
                .limit(MOST_FOUND)
                .map(Colleague::of)
                .toList();
    }

    /** The same, among those whom the campaign's rules admit. */
    public List<Colleague> searchFor(long campaign, @NotNull @Size(min = 2, max = 100) String name) {
        Employee me = signedIn.employee();
        Campaign joined = campaigns.find(campaign, me);
        return colleagues.named(name, LOOKED_AT).stream()
                .filter(found -> !found.equals(me) && joined.admits(found))
                .limit(MOST_FOUND)
                .map(Colleague::of)
                .toList();
    }

    public ChoicesEntry chosen(long enrolment) {
        return entry(enrolments.find(enrolment, signedIn.employee()));
    }

    /** @param version of the enrolment, as it was read before */
    public ChoicesEntry choose(long enrolment, long version, @NotNull @Valid ChoicesAnswer answer) {
        Enrolment mine = enrolments.find(enrolment, version, signedIn.employee());
        colleagues.requireKnown(union(answer.preferences(), answer.vetoes()), union(mine.preferences(), mine.vetoes()));
        mine.prefer(answer.preferences(), answer.vetoes(), names(answer.interests()));
        return entry(enrolments.stored(mine));
    }

    private ChoicesEntry entry(Enrolment enrolment) {
        Map<Long, Colleague> people = colleagues.byIds(union(enrolment.preferences(), enrolment.vetoes())).stream()
                .collect(Collectors.toMap(Employee::id, Colleague::of));
        return new ChoicesEntry(
                named(enrolment.preferences(), people),
                named(new TreeSet<>(enrolment.vetoes()), people),
                enrolment.interests().stream().map(Interest::valueOf).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<Colleague> named(Collection<Long> ids, Map<Long, Colleague> people) {
        return ids.stream().map(people::get).filter(Objects::nonNull).toList();
    }

    private static Set<Long> union(Collection<Long> some, Collection<Long> others) {
        Set<Long> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<String> names(Set<Interest> interests) {
        return interests.stream().map(Interest::name).collect(Collectors.toSet());
    }
}
