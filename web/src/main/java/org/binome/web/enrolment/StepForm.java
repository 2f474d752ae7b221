package org.binome.web.enrolment;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.binome.web.faces.TextView;

/** One of the five screens. Everything is saved as soon as it is given; going on or back saves once more. */
abstract class StepForm implements Serializable {

    @Inject
    Draft draft;

    @Inject
    TextView text;

    private long campaign;
    private boolean saved;

    public abstract Step getStep();

    /** Shows what has been said so far. */
    abstract void load();

    /** True while the person has said nothing here: looking alone begins no enrolment. */
    abstract boolean isBlank();

    abstract void send();

    /** @return where to go instead, or null to stay */
    public String open() {
        draft.open(campaign);
        load();
        return null;
    }

    public void save() {
        if (draft.isBegun() || !isBlank()) {
            send();
            saved = true;
        }
    }

    public String proceed() {
        save();
        return draft.isEditing()
                ? "/me/enrolment?faces-redirect=true"
                : getStep().next().outcome(campaign);
    }

    public String goBack() {
        save();
        return getStep().previous().outcome(campaign);
    }

    public Draft getDraft() {
        return draft;
    }

    public List<Step> getSteps() {
        return List.of(Step.values());
    }

    public boolean isSaved() {
        return saved;
    }

    public long getCampaign() {
        return campaign;
    }

    public void setCampaign(long campaign) {
        this.campaign = campaign;
    }
}
