package org.binome.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.binome.session.boundary.Meeting;
import org.binome.session.boundary.SessionDetails;
import org.binome.session.entity.SessionStatus;
import org.binome.session.entity.SwapState;
import org.binome.web.faces.MeView;
import org.binome.web.faces.TextView;

/** The sessions of the pairing a page shows, as stations on its way, and the hours of this month. */
@Named("pairingSessions")
@RequestScoped
public class PairingSessionsView {

    @Inject
    Meeting meeting;

    @Inject
    TextView text;

    @Inject
    MeView me;

    @Inject
    Clock clock;

    private List<SessionDetails> sessions;
    private Long minutes;

    private static final int STATIONS = 6;

    /** One stop on the way: held, next, planned or still open. */
    public record Station(int number, SessionDetails session, String when, String words, String state) {

        public boolean held() {
            return session != null && session.status() == SessionStatus.HELD;
        }

        public boolean planned() {
            return session != null && !held();
        }

        /** Roles are swapped in it. */
        public boolean turned() {
            return session != null && session.swapped();
        }
    }

    public List<SessionDetails> sessions(long pairingId) {
        if (sessions == null) {
            sessions = meeting.ofPairing(pairingId).stream()
                    .filter(session -> session.status() != SessionStatus.CANCELLED)
                    .toList();
        }
        return sessions;
    }

    /** At least as many stations as the campaign plans sessions. */
    public List<Station> stations(long pairingId, int planned) {
        List<SessionDetails> all = sessions(pairingId);
        List<Integer> open = IntStream.rangeClosed(1, Math.max(planned, STATIONS))
                .boxed()
                .filter(number -> all.stream().noneMatch(session -> session.station() == number))
                .toList();
        return IntStream.range(0, Math.max(planned, all.size()))
                .mapToObj(index -> index < all.size()
                        ? of(index + 1, all.get(index))
                        : open(index + 1, open.get(index - all.size())))
                .toList();
    }

    /** The first session that is not over yet; null when none is planned. */
    public SessionDetails upcoming(long pairingId) {
        return sessions(pairingId).stream()
                .filter(session -> session.status() != SessionStatus.HELD)
                .findFirst()
                .orElse(null);
    }

    /** What to do about a session that is still open, as the key of its texts. */
    public String step(SessionDetails session) {
        String planned = session.status() == SessionStatus.PLANNED ? "confirm" : "prepare";
        return (session.gathering() == null ? "session.next." : "group.next.") + (isBegun(session) ? "log" : planned);
    }

    public boolean isBegun(SessionDetails session) {
        return !clock.instant().isBefore(session.startsAt());
    }

    /** Of a session that is held: how long the two met. */
    public boolean isCorrectable(SessionDetails session) {
        return clock.instant().isBefore(session.correctableUntil());
    }

    /** Roles are swapped in one of the sessions, or one of the two has asked for it. */
    public boolean isSwapPlanned(long pairingId) {
        return sessions(pairingId).stream().anyMatch(session -> session.swap().state() != SwapState.NONE);
    }

    public long held(long pairingId) {
        return sessions(pairingId).stream()
                .filter(session -> session.status() == SessionStatus.HELD)
                .count();
    }

    /** Tuesday 14 April, 10:00 in Lyon · 16:00 in Singapore, when the two live by different clocks. */
    public String when(SessionDetails session) {
        return when(
                session.startsAt(), ZoneId.of(session.myZone()), ZoneId.of(session.partnerZone()), session.partner());
    }

    /** The same of any moment. @param own the reader's zone */
    String when(Instant moment, ZoneId own, ZoneId theirs, String partner) {
        String mine = text.dateTime(moment, own);
        String there = text.time(moment.atZone(theirs).toLocalTime());
        return text.time(moment.atZone(own).toLocalTime()).equals(there)
                ? mine
                : text.of("session.when.two", mine, there, partner);
    }

    public String minutesThisMonth() {
        return text.hours(minutes());
    }

    /** Share of the monthly budget, 0 to 100. */
    public long percent(int budgetMinutes) {
        return Math.min(100, minutes() * 100 / budgetMinutes);
    }

    public boolean isOver(int budgetMinutes) {
        return minutes() > budgetMinutes;
    }

    /** The month it is on the person's own clock. */
    public YearMonth getMonth() {
        return YearMonth.from(me.getToday());
    }

    private long minutes() {
        if (minutes == null) {
            minutes = meeting.minutesIn(getMonth());
        }
        return minutes;
    }

    /** What a session at that station is called. */
    public String title(int station) {
        return text.of("session.station." + Math.min(station, STATIONS));
    }

    private Station of(int number, SessionDetails session) {
        return new Station(number, session, when(session), title(session.station()), state(session));
    }

    private Station open(int number, int station) {
        return new Station(number, null, text.of("session.station.open"), title(station), "");
    }

    /** Where it stands, and for how long the two met. */
    private String state(SessionDetails session) {
        String label = text.label(session.status());
        return session.status() == SessionStatus.HELD
                ? text.of("session.station.held", label, text.hours(session.heldMinutes()))
                : label;
    }
}
