package org.binome.enrolment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.binome.enrolment.control.ChosenSkills;
import org.binome.enrolment.control.Enrolments;
import org.binome.enrolment.control.JoinableCampaigns;
import org.binome.enrolment.entity.CapacityLowered;
import org.binome.enrolment.entity.Enrolment;
import org.binome.enrolment.entity.Need;
import org.binome.enrolment.entity.Offer;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;
import org.binome.shared.ConflictException;
import org.binome.shared.NotFoundException;
import org.binome.shared.Roles;
import org.binome.skill.entity.Skill;

/**
 * Filling in one's own enrolment, saved piece by piece. Somebody else's is not to be found. The {@code version} of a change is
 * the one that was read before.
 */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class Enrolling {

    @Inject
    SignedIn signedIn;

    @Inject
    Enrolments enrolments;

    @Inject
    JoinableCampaigns campaigns;

    @Inject
    ChosenSkills skills;

    @Inject
    Event<CapacityLowered> lowered;

    /** What the caller may join now; campaigns joined already are among them. */
    public List<OpenCampaign> openCampaigns() {
        return signedIn.find().map(this::openTo).orElse(List.of());
    }

    /** @throws NotFoundException when the caller may not know of it */
    public OpenCampaign campaign(long id) {
        Employee me = signedIn.employee();
        return shown(known(id, me), me);
    }

    /** The latest first. */
    public List<EnrolmentEntry> mine() {
        return signedIn.find().map(enrolments::of).orElse(List.of()).stream()
                .map(EnrolmentEntry::of)
                .toList();
    }

    public EnrolmentEntry mine(long id) {
        return EnrolmentEntry.of(enrolments.find(id, signedIn.employee()));
    }

    /** Empty while the caller has not begun. */
    public Optional<EnrolmentEntry> mineIn(long campaign) {
        Employee me = signedIn.employee();
        return enrolments.in(known(campaign, me), me).map(EnrolmentEntry::of);
    }

    /** A new draft, or the one there is already. */
    public EnrolmentEntry begin(long campaign) {
        Employee me = signedIn.employee();
        return EnrolmentEntry.of(enrolments.begun(known(campaign, me), me));
    }

    public EnrolmentEntry share(
            long id, long version, @NotNull @Size(max = 60) List<@NotNull @Valid OfferAnswer> offers) {
        Enrolment enrolment = enrolments.find(id, version, signedIn.employee());
        Map<String, Skill> chosen = skills.byCode(
                offers.stream().map(OfferAnswer::skill).toList(),
                enrolment.offers().stream().map(Offer::skill).collect(Collectors.toSet()));
        enrolment.share(offers.stream()
                .map(offer -> new Offer(chosen.get(offer.skill()), offer.level(), offer.wish()))
                .toList());
        return EnrolmentEntry.of(enrolments.stored(enrolment));
    }

    public EnrolmentEntry learn(
            long id, long version, @NotNull @Size(max = 60) List<@NotNull @Valid NeedAnswer> needs) {
        Enrolment enrolment = enrolments.find(id, version, signedIn.employee());
        Map<String, Skill> chosen = skills.byCode(
                needs.stream().map(NeedAnswer::skill).toList(),
                enrolment.needs().stream().map(Need::skill).collect(Collectors.toSet()));
        enrolment.learn(needs.stream()
                .map(need -> new Need(chosen.get(need.skill()), need.priority(), need.purpose()))
                .toList());
        return EnrolmentEntry.of(enrolments.stored(enrolment));
    }

    /** @throws ConflictException when more places are taken already than the new capacity has */
    public EnrolmentEntry meetAt(long id, long version, @NotNull @Valid TimesAnswer times) {
        Enrolment enrolment = enrolments.find(id, version, signedIn.employee());
        int before = enrolment.capacity();
        enrolment.meetAt(times.availability());
        if (enrolment.capacity() < before) {
            lowered.fire(new CapacityLowered(
                    id, enrolment.campaign().id(), enrolment.employee().id()));
        }
        return EnrolmentEntry.of(enrolments.stored(enrolment));
    }

    private List<OpenCampaign> openTo(Employee me) {
        return campaigns.openTo(me).stream()
                .map(campaign -> shown(campaign, me))
                .toList();
    }

    private OpenCampaign shown(Campaign campaign, Employee me) {
        return OpenCampaign.of(campaign, campaigns.invites(campaign, me));
    }

    private Campaign known(long id, Employee me) {
        return campaigns.find(id, me);
    }
}
