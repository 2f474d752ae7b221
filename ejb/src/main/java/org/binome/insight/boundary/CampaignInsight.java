package org.binome.insight.boundary;

import java.util.List;
import org.binome.insight.entity.Part;

/**
 * A campaign in figures, all of them protected: nothing here tells about fewer than five people, also not by subtraction.
 *
 * @param part what was asked for
 * @param sites by name; empty for a manager
 * @param units by name, those of the first level at which the company parts; empty for a manager
 * @param months since people began to meet
 * @param swaps of everybody, whatever the part
 * @param pulse false for a manager: answers are anonymous and not tied to a reporting line
 */
public record CampaignInsight(
        CampaignChoice campaign,
        Part part,
        List<FunnelStep> funnel,
        List<GroupShare> sites,
        List<GroupShare> units,
        List<MonthFigures> months,
        SwapFigures swaps,
        boolean pulse) {}
