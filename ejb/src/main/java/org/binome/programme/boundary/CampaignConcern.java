package org.binome.programme.boundary;

import java.util.List;
import org.binome.programme.entity.Campaign;

/**
 * A component's view on what a campaign needs. Every bean of this type is asked for the campaign board, which shows the five
 * most pressing concerns of all.
 */
public interface CampaignConcern {

    /** Empty when all is well. */
    List<Concern> of(Campaign campaign);
}
