package org.binome.web.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.function.UnaryOperator;
import org.binome.enrolment.boundary.Enrolling;
import org.binome.enrolment.boundary.EnrolmentEntry;
import org.binome.enrolment.boundary.OpenCampaign;
import org.binome.shared.ConflictException;

/** The enrolment a page works on. Begins to exist with the first thing saved, not with looking. */
@Dependent
public class Draft implements Serializable {

    @Inject
    Enrolling enrolling;

    private OpenCampaign campaign;
    private EnrolmentEntry entry;

    void open(long campaign) {
        this.campaign = enrolling.campaign(campaign);
        this.entry = enrolling.mineIn(campaign).orElse(null);
    }

    /**
     * Saves a part of it.
     *
     * @throws ConflictException when another page has saved meanwhile; saving again then takes this page's answers
     */
    void save(UnaryOperator<EnrolmentEntry> change) {
        if (entry == null) {
            entry = enrolling.begin(campaign.id());
        }
        try {
            entry = change.apply(entry);
        } catch (ConflictException e) {
            entry = enrolling.mine(entry.id());
            throw e;
        }
    }

    public OpenCampaign getCampaign() {
        return campaign;
    }

    /** Null before anything has been saved. */
    public EnrolmentEntry getEntry() {
        return entry;
    }

    public boolean isBegun() {
        return entry != null;
    }

    /** True when the person takes part already and only changes an answer. */
    public boolean isEditing() {
        return entry != null && entry.counts();
    }

    /** False when the person can only look: the window for enrolling is closed. */
    public boolean isChangeable() {
        return entry == null ? campaign.open() : entry.changeable();
    }
}
