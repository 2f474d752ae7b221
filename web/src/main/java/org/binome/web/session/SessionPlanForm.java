package org.binome.web.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.binome.pairing.boundary.PairingDetails;
import org.binome.pairing.boundary.PairingLife;
import org.binome.session.boundary.FindingTime;
import org.binome.session.boundary.Meeting;
import org.binome.session.boundary.MeetingAsGroup;
import org.binome.session.boundary.MeetingTimes;
import org.binome.session.boundary.SessionDetails;
import org.binome.session.entity.PlaceKind;
import org.binome.session.entity.SessionStatus;
import org.binome.skill.boundary.SkillCatalogue;
import org.binome.skill.boundary.ThemeEntry;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;

/** Plans a session, also in place of a cancelled one, or changes one. */
@Named("sessionPlanForm")
@ViewScoped
public class SessionPlanForm implements Serializable {

    @Inject
    Meeting meeting;

    @Inject
    MeetingAsGroup groups;

    @Inject
    FindingTime finding;

    @Inject
    PairingLife life;

    @Inject
    SkillCatalogue catalogue;

    @Inject
    PairingSessionsView sessions;

    @Inject
    SwapForm swap;

    @Inject
    TextView text;

    @Inject
    Notice notice;

    private long pairingId;
    private long sessionId;
    private long insteadOf;
    private boolean group;
    private long version;
    private int station;
    private SessionStatus status = SessionStatus.PLANNED;
    private PairingDetails pairing;
    private MeetingTimes times;
    private PlanFields fields;

    public void load() {
        if (pairing == null) {
            if (sessionId == 0) {
                begin();
            } else {
                show(meeting.see(sessionId));
            }
        }
    }

    private void begin() {
        SessionDetails cancelled = insteadOf == 0 ? null : meeting.see(insteadOf);
        pairingId = cancelled == null ? pairingId : cancelled.pairingId();
        group |= cancelled != null && cancelled.gathering() != null;
        pairing = life.see(pairingId, text.locale());
        station = meeting.nextStation(pairingId);
        times = group ? finding.timesOfGroup(pairingId) : finding.times(pairingId);
        fields = new PlanFields(zone(), proposed(), pairing.sessionMinutes(), usualAgenda());
        if (cancelled != null) {
            fields.like(cancelled);
        }
    }

    private void show(SessionDetails session) {
        pairingId = session.pairingId();
        version = session.version();
        station = session.station();
        status = session.status();
        group = session.gathering() != null;
        pairing = life.see(pairingId, text.locale());
        times = group ? finding.timesOfGroup(pairingId) : finding.times(pairingId);
        fields = new PlanFields(zone(), session.startsAt(), (int) session.minutes(), usualAgenda()).like(session);
    }

    private Instant proposed() {
        return group
                ? times.times().stream()
                        .filter(time -> !time.taken())
                        .findFirst()
                        .orElse(times.times().get(0))
                        .startsAt()
                : finding.next(pairingId).startsAt();
    }

    private String usualAgenda() {
        return AgendaTemplates.ofStation(station, text.texts());
    }

    /** Keeps it for the two; without an invitation yet, unless they have one already. */
    public String save() {
        SessionDetails session =
                isNew() ? meeting.plan(pairingId, fields.plan()) : meeting.change(sessionId, version, fields.plan());
        notice.done(saved(session), pairing.partner().firstName());
        return open(session.id());
    }

    private String saved(SessionDetails session) {
        String draft = sessions.isBegun(session) ? "session.saved.past" : "session.saved";
        return isDraft() ? draft : group ? "group.changed.told" : "session.changed.told";
    }

    /** Keeps it and sends the invitation to both, or does neither. */
    public String confirm() {
        if (group) {
            return invite();
        }
        SessionDetails session = isNew()
                ? meeting.planAndConfirm(pairingId, fields.plan())
                : meeting.changeAndConfirm(sessionId, version, fields.plan());
        notice.done("session.confirmed.told", pairing.partner().firstName());
        return open(session.id());
    }

    /** Everybody in the group. */
    private String invite() {
        long session = groups.plan(pairingId, fields.plan()).session();
        notice.done("group.planned.told");
        return "/me/session?faces-redirect=true&id=" + session;
    }

    private String open(long id) {
        if (isNew()) {
            swap.askIfWanted(id);
        }
        return "/me/session?faces-redirect=true&id=" + id;
    }

    /** One of the times that are offered. */
    public void meetAt(Instant start) {
        fields.startAt(start);
    }

    /** The agenda made for the chosen theme; for one without, that of the station. */
    public void useAgenda() {
        fields.setAgenda(
                AgendaTemplates.ofTheme(fields.getTheme(), text.texts()).orElseGet(this::usualAgenda));
    }

    /** Whether both have said, when they enrolled, that they can meet then. */
    public boolean isSuitingBoth() {
        return group
                ? finding.suitsGroup(pairingId, fields.start(), fields.getMinutes())
                : finding.suitsBoth(pairingId, fields.start(), fields.getMinutes());
    }

    public ZoneId zone() {
        return ZoneId.of(pairing.me().zone());
    }

    /** Nobody has an invitation yet. */
    public boolean isDraft() {
        return status == SessionStatus.PLANNED;
    }

    /** The frame of the practice has a session with roles swapped here. */
    public boolean isSwapIdea() {
        return isNew() && (station == 4 || station == 5) && !sessions.isSwapPlanned(pairingId);
    }

    /** What the session is called. */
    public String getTitle() {
        return sessions.title(station);
    }

    public boolean isNew() {
        return sessionId == 0;
    }

    public List<ThemeEntry> getThemes() {
        return catalogue.themes();
    }

    public PlaceKind[] getPlaceKinds() {
        return PlaceKind.values();
    }

    public PairingDetails getPairing() {
        return pairing;
    }

    public MeetingTimes getTimes() {
        return times;
    }

    public PlanFields getFields() {
        return fields;
    }

    public long getPairingId() {
        return pairingId;
    }

    public void setPairingId(long pairingId) {
        this.pairingId = pairingId;
    }

    /** Planned for the group of the pairing. */
    public boolean isGroup() {
        return group;
    }

    public void setGroup(boolean group) {
        this.group = group;
    }

    public long getSessionId() {
        return sessionId;
    }

    public void setSessionId(long sessionId) {
        this.sessionId = sessionId;
    }

    public long getInsteadOf() {
        return insteadOf;
    }

    public void setInsteadOf(long insteadOf) {
        this.insteadOf = insteadOf;
    }
}
