package org.binome.programme.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.binome.programme.control.CampaignPhases;
import org.binome.programme.control.CampaignTemplate;
import org.binome.programme.control.Campaigns;
import org.binome.programme.control.EligibleEmployees;
import org.binome.programme.control.Leaders;
import org.binome.programme.control.Programmes;
import org.binome.programme.control.ThemeCodes;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.CampaignDates;
import org.binome.programme.entity.CampaignRevised;
import org.binome.programme.entity.CampaignRevised.Change;
import org.binome.programme.entity.Phase;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.binome.shared.Roles;

/** HR plans campaigns: from a template or from an earlier one, step by step, until they start. */
@Stateless
@RolesAllowed(Roles.HR)
public class CampaignPlanning {

    @Inject
    Campaigns campaigns;

    @Inject
    Programmes programmes;

    @Inject
    CampaignTemplate template;

    @Inject
    EligibleEmployees eligible;

    @Inject
    ThemeCodes themes;

    @Inject
    Leaders leaders;

    @Inject
    CampaignPhases phases;

    @Inject
    Clock clock;

    @Inject
    Event<CampaignRevised> revised;

    /** Reverse mentoring, six months, six sessions, counted from today. @param name of the campaign to be */
    public CampaignPlan template(@NotBlank String name) {
        return CampaignPlan.of(template.fill(name));
    }

    /** The latest first. @param before an id, exclusive */
    public List<CampaignEntry> list(boolean archived, long before, int limit) {
        return campaigns.list(archived, before, limit).stream()
                .map(CampaignEntry::of)
                .toList();
    }

    public CampaignDetail find(long id) {
        return CampaignDetail.of(campaigns.find(id));
    }

    /** @throws InvalidException when enrolment would have opened before today */
    public CampaignDetail draft(@NotNull @Valid CampaignPlan plan) {
        campaigns.requireFree(plan.name(), null);
        plan.dates().requireToCome(today());
        Campaign campaign = new Campaign(
                programmes.find(plan.programme()),
                plan.name(),
                plan.kind(),
                plan.dates().value());
        write(plan, campaign);
        return told(campaigns.add(campaign), Change.DRAFTED);
    }

    /**
     * A released draft whose first day has become today opens at once.
     *
     * @param version the one that was read
     * @throws InvalidException when enrolment is moved to a day before today; a day that has come stays as it is
     */
    public CampaignDetail revise(long id, long version, @NotNull @Valid CampaignPlan plan) {
        Campaign campaign = campaigns.find(id, version);
        campaigns.requireFree(plan.name(), id);
        campaign.belongTo(programmes.find(plan.programme()));
        if (!plan.dates().enrolmentFrom().equals(campaign.dates().enrolmentFrom())) {
            plan.dates().requireToCome(today());
        }
        write(plan, campaign);
        Phase before = campaign.phase();
        campaign.moveOn(today());
        phases.tell(campaign, before);
        return told(campaigns.stored(campaign), Change.REVISED);
    }

    /** A new draft with the same frame that begins where the template would. */
    public CampaignDetail duplicate(long id, @NotBlank @Size(max = 120) String name) {
        campaigns.requireFree(name, null);
        LocalDate start = CampaignDates.usual(today()).enrolmentFrom();
        return told(campaigns.add(campaigns.find(id).duplicate(name, start)), Change.DUPLICATED);
    }

    /** Throws a draft away. */
    public void discard(long id) {
        Campaign campaign = campaigns.find(id);
        ConflictException.unless(campaign.phase() == Phase.DRAFT, "campaign.not-draft");
        campaigns.remove(campaign);
        revised.fire(new CampaignRevised(id, Change.DISCARDED));
    }

    /** Whom an audience would reach today. */
    public Eligibility eligible(@NotNull @Valid PlannedAudience audience) {
        return new Eligibility(eligible.count(audience.values()), eligible.count(List.of()));
    }

    /** The grades a rule can name, in ascending order. */
    public List<Integer> grades() {
        return eligible.grades();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void write(CampaignPlan plan, Campaign campaign) {
        themes.require(plan.audience().themes());
        plan.applyTo(
                campaign,
                leaders.find(plan.people().sponsor(), "people.sponsor"),
                leaders.find(plan.people().coordinator(), "people.coordinator"));
    }

    private CampaignDetail told(Campaign campaign, Change change) {
        revised.fire(new CampaignRevised(campaign.id(), change));
        return CampaignDetail.of(campaign);
    }
}
