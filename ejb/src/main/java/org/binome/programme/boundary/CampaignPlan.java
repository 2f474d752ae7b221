package org.binome.programme.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Map;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.CampaignKind;

/**
 * All that HR decides about a campaign.
 *
 * @param programme id of the programme it is a run of
 * @param charter by language, ISO 639-1
 */
public record CampaignPlan(
        @NotNull Long programme,
        @NotBlank @Size(max = 120) String name,
        @NotNull CampaignKind kind,
        @NotNull @Valid PlannedDates dates,
        @NotNull @Valid PlannedAudience audience,
        @NotNull PlannedPeople people,
        @NotNull @Valid PlannedFrame frame,
        @NotNull Map<@Pattern(regexp = "[a-z]{2,3}") String, @Size(max = 20_000) String> charter,
        @NotNull @Valid PlannedMatching matching)
        implements Serializable {

    static CampaignPlan of(Campaign campaign) {
        return new CampaignPlan(
                campaign.programme().id(),
                campaign.name(),
                campaign.kind(),
                PlannedDates.of(campaign.dates()),
                PlannedAudience.of(campaign),
                PlannedPeople.of(campaign),
                PlannedFrame.of(campaign.frame()),
                campaign.charterTexts(),
                PlannedMatching.of(campaign.policy()));
    }

    /** Parts that are missing are taken from the other plan. */
    public CampaignPlan filledFrom(CampaignPlan other) {
        return new CampaignPlan(
                programme == null ? other.programme : programme,
                name == null ? other.name : name,
                kind == null ? other.kind : kind,
                dates == null ? other.dates : dates,
                audience == null ? other.audience : audience,
                people == null ? other.people : people,
                frame == null ? other.frame : frame,
                charter == null ? other.charter : charter,
                matching == null ? other.matching : matching);
    }

    public CampaignPlan called(Long programme, String name, CampaignKind kind, PlannedDates dates) {
        return new CampaignPlan(programme, name, kind, dates, audience, people, frame, charter, matching);
    }

    public CampaignPlan with(PlannedAudience audience) {
        return new CampaignPlan(programme, name, kind, dates, audience, people, frame, charter, matching);
    }

    public CampaignPlan with(PlannedPeople people, PlannedFrame frame) {
        return new CampaignPlan(programme, name, kind, dates, audience, people, frame, charter, matching);
    }

    public CampaignPlan with(Map<String, String> charter) {
        return new CampaignPlan(programme, name, kind, dates, audience, people, frame, charter, matching);
    }

    public CampaignPlan with(PlannedMatching matching) {
        return new CampaignPlan(programme, name, kind, dates, audience, people, frame, charter, matching);
    }

    void applyTo(Campaign campaign, Employee sponsor, Employee coordinator) {
        campaign.rename(name);
        campaign.inviteAs(kind);
        campaign.reschedule(dates.value());
        campaign.limitTo(audience.themes(), audience.values());
        campaign.ledBy(sponsor, coordinator);
        campaign.meetAs(frame.value());
        campaign.adoptCharter(charter);
        campaign.matchBy(matching.value());
    }
}
