package org.binome.programme.boundary;

import java.util.Optional;
import org.binome.programme.entity.Campaign;

/** Tells the campaign board how far people have come. A bean of this type is asked when there is one. */
public interface CampaignFigures {

    /** Empty while there is nothing to tell. */
    Optional<Funnel> of(Campaign campaign);
}
