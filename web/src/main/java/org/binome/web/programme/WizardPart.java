package org.binome.web.programme;

import java.io.Serializable;
import org.binome.programme.boundary.CampaignPlan;

/** What one screen of the wizard asks for. */
interface WizardPart extends Serializable {

    /** The plan with the answers of this screen in it. */
    CampaignPlan in(CampaignPlan plan);
}
