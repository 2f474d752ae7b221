package org.binome.web.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.binome.notification.boundary.LetterSample;
import org.binome.notification.boundary.PreviewingReminders;
import org.binome.pairing.entity.PairingStatus;
import org.binome.programme.boundary.CampaignLifeCycle;
import org.binome.session.boundary.PairingHealth;
import org.binome.session.boundary.PairingsOverview;
import org.binome.session.boundary.WatchingPairings;
import org.binome.session.entity.HealthLevel;
import org.binome.shared.InvalidException;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;

/** HR's desk for a running campaign: how its pairings do, a reminder by hand, and the end of all. What is asked for stands in the address. */
@Named("pairingsDesk")
@ViewScoped
public class PairingsDeskForm implements Serializable {

    private static final String AGAIN = "/hr/pairings?faces-redirect=true&includeViewParams=true";
    private static final int SHOWN = 100;

    @Inject
    WatchingPairings watching;

    @Inject
    PreviewingReminders reminders;

    @Inject
    CampaignLifeCycle lifeCycle;

    @Inject
    TextView text;

    @Inject
    Notice notice;

    private long campaign;
    private String health = "";
    private String query = "";
    private boolean previewed;
    private transient PairingsOverview overview;

    /** Ids of pairings, by the boxes that are ticked. */
    private final Map<Long, Boolean> chosen = new HashMap<>();

    public void load() {
        overview = watching.see(campaign, level(), query);
    }

    private HealthLevel level() {
        return health.isEmpty() ? null : HealthLevel.valueOf(health);
    }

    public PairingsOverview getOverview() {
        if (overview == null) {
            load();
        }
        return overview;
    }

    public List<PairingHealth> getRows() {
        return getOverview().found().stream().limit(SHOWN).toList();
    }

    /** How many more there are than are shown. */
    public int getHidden() {
        return Math.max(0, getOverview().found().size() - SHOWN);
    }

    /** Ticks all that are shown and may be reminded. */
    public void chooseAll() {
        getRows().stream().filter(PairingHealth::remindable).forEach(row -> chosen.put(row.id(), true));
    }

    public void preview() {
        InvalidException.unless(!getChosenRows().isEmpty(), "reminder.nobody-chosen");
        previewed = true;
    }

    public void back() {
        previewed = false;
    }

    public String send() {
        Set<Long> ids = getChosenRows().stream().map(PairingHealth::id).collect(Collectors.toSet());
        notice.done("health.reminder.done", watching.remind(campaign, ids));
        return AGAIN;
    }

    /** The mails that would leave: one for those without a charter, one for the others. */
    public List<LetterSample> getLetters() {
        List<LetterSample> letters = new ArrayList<>();
        for (boolean unsigned : new boolean[] {true, false}) {
            if (getChosenRows().stream()
                    .anyMatch(row -> unsigned == (row.status() == PairingStatus.AWAITING_CHARTER))) {
                letters.add(reminders.sample(unsigned, text.locale()));
            }
        }
        return letters;
    }

    public List<PairingHealth> getChosenRows() {
        return getRows().stream()
                .filter(row -> row.remindable() && chosen.getOrDefault(row.id(), false))
                .toList();
    }

    public String windDown() {
        lifeCycle.windDown(campaign);
        notice.done("programme.wound-down");
        return "/hr/campaign?faces-redirect=true&id=" + campaign;
    }

    /** The look of a chip. */
    public String look(HealthLevel level) {
        return switch (level) {
            case SILENT -> "stop";
            case NEEDS_ATTENTION -> "attention";
            case ON_TRACK -> "good";
        };
    }

    public HealthLevel[] getLevels() {
        return HealthLevel.values();
    }

    public boolean isPreviewed() {
        return previewed;
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public long getCampaign() {
        return campaign;
    }

    public void setCampaign(long campaign) {
        this.campaign = campaign;
    }

    public String getHealth() {
        return health;
    }

    /** Anything but a level is none. */
    public void setHealth(String health) {
        this.health = health != null && health.matches("SILENT|NEEDS_ATTENTION|ON_TRACK") ? health : "";
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query == null ? "" : query.strip();
    }
}
