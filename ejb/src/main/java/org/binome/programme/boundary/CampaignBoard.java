package org.binome.programme.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * A campaign at a glance.
 *
 * @param today by the clock of the system
 * @param phases the line from enrolment to closing
 * @param funnel null while there are no figures
 * @param concerns at most five, the most pressing first
 */
public record CampaignBoard(
        CampaignDetail campaign,
        String programme,
        LocalDate today,
        List<PhaseStep> phases,
        Eligibility eligibility,
        Funnel funnel,
        List<Concern> concerns) {}
