package org.binome.session.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.Phase;
import org.binome.session.control.WatchedPairings;
import org.binome.session.entity.HealthLevel;
import org.binome.session.entity.PairReminded;
import org.binome.session.entity.PairingFacts;
import org.binome.session.entity.PairingReminder;
import org.binome.shared.Roles;

/** HR looks after the pairings of a running campaign, by facts alone. Who belongs to HR leaves the own pairing to a colleague. */
@Stateless
@RolesAllowed(Roles.HR)
public class WatchingPairings {

    @Inject
    SignedIn signedIn;

    @Inject
    WatchedPairings pairings;

    @Inject
    Clock clock;

    @Inject
    Event<PairReminded> reminded;

    /**
     * @param level null for all
     * @param text part of a name or unit; empty for all
     */
    public PairingsOverview see(long campaignId, HealthLevel level, @NotNull @Size(max = 100) String text) {
        Campaign campaign = pairings.campaign(campaignId);
        Map<Pairing, PairingFacts> open = pairings.of(campaign);
        List<PairingHealth> all = health(campaign, open);
        String letters = text.strip().toLowerCase(Locale.ROOT);
        return new PairingsOverview(
                campaign.name(),
                campaign.phase() != Phase.DRAFT && campaign.phase() != Phase.CLOSED,
                all.size(),
                count(all, HealthLevel.SILENT),
                count(all, HealthLevel.NEEDS_ATTENTION),
                count(all, HealthLevel.ON_TRACK),
                all.size() < open.size(),
                SmallGroup.among(open.keySet().stream().filter(notOwn()).toList()),
                all.stream()
                        .filter(one -> level == null || one.level() == level)
                        .filter(one -> one.tells(letters))
                        .toList());
    }

    /**
     * Reminds both of each pair, in one mail each; pairs that pause, or were reminded within seven days, are left in peace.
     *
     * @param ids of pairings; those of other campaigns are left out
     * @return how many pairs were reminded
     */
    public int remind(long campaignId, @NotNull @Size(min = 1, max = 500) Set<Long> ids) {
        Campaign campaign = pairings.campaign(campaignId);
        Instant now = clock.instant();
        Map<Long, Instant> before = pairings.reminded(campaign);
        List<Pairing> due = pairings.remindable(campaign, ids).stream()
                .filter(notOwn())
                .filter(pairing -> PairingReminder.isDue(before.get(pairing.id()), now))
                .toList();
        due.forEach(pairing -> {
            pairings.add(new PairingReminder(pairing, now));
            reminded.fire(new PairReminded(pairing.id()));
        });
        return due.size();
    }

    private List<PairingHealth> health(Campaign campaign, Map<Pairing, PairingFacts> open) {
        Instant now = clock.instant();
        Map<Long, Instant> before = pairings.reminded(campaign);
        return open.keySet().stream()
                .filter(notOwn())
                .map(pairing -> PairingHealth.of(pairing, open.get(pairing), before.get(pairing.id()), now))
                .sorted(PairingHealth.PRESSING)
                .toList();
    }

    private Predicate<Pairing> notOwn() {
        Optional<Employee> caller = signedIn.find();
        return pairing -> caller.isEmpty()
                || Stream.of(Side.values())
                        .noneMatch(side -> pairing.enrolment(side).employee().equals(caller.get()));
    }

    private static long count(List<PairingHealth> all, HealthLevel level) {
        return all.stream().filter(one -> one.level() == level).count();
    }
}
