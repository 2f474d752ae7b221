package org.binome.web.pairing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.binome.pairing.boundary.NewObjective;
import org.binome.pairing.boundary.PairingDetails;
import org.binome.pairing.boundary.PairingLife;
import org.binome.pairing.entity.PairingStatus;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;

/** One pairing and what one of the two can do with it. */
@Named("pairingForm")
@ViewScoped
public class PairingForm implements Serializable {

    private static final String AGAIN = "/me/pairing?faces-redirect=true&includeViewParams=true";

    @Inject
    PairingLife life;

    @Inject
    TextView text;

    @Inject
    Notice notice;

    private long id;
    private PairingDetails pairing;
    private String aim;
    private String measure;
    private LocalDate dueOn;

    public void load() {
        pairing = life.see(id, text.locale());
        dueOn = dueOn == null ? pairing.closesOn() : dueOn;
    }

    public String addObjective() {
        life.aimFor(id, new NewObjective(aim, measure, dueOn));
        notice.done("pairing.objective.added");
        return AGAIN;
    }

    public String reached(int position, boolean reached) {
        life.reached(id, position, reached);
        return AGAIN;
    }

    public String pause() {
        life.pause(id);
        notice.done("pairing.paused");
        return AGAIN;
    }

    public String resume() {
        life.resume(id);
        notice.done("pairing.resumed");
        return AGAIN;
    }

    public String end() {
        life.end(id);
        notice.done("pairing.ended.told");
        return "/me/pairings?faces-redirect=true";
    }

    public boolean isAwaitingCharter() {
        return pairing.status() == PairingStatus.AWAITING_CHARTER;
    }

    public boolean isActive() {
        return pairing.status() == PairingStatus.ACTIVE;
    }

    public boolean isPaused() {
        return pairing.status() == PairingStatus.PAUSED;
    }

    public boolean isOpen() {
        return pairing.status().isOpen();
    }

    public PairingDetails getPairing() {
        return pairing;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getAim() {
        return aim;
    }

    public void setAim(String aim) {
        this.aim = aim;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
