package org.binome.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.binome.matching.entity.Side;
import org.binome.session.boundary.Meeting;
import org.binome.session.boundary.SessionDetails;
import org.binome.session.boundary.SwapDetails;
import org.binome.session.entity.PlaceKind;
import org.binome.session.entity.SessionStatus;
import org.binome.session.entity.SwapState;
import org.binome.web.faces.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page of a session")
class SessionFormTest {

    private static final Instant START = Instant.parse("2026-03-10T09:00:00Z");
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    @Test
    @DisplayName("P23 speaks of confirming a draft only where the button to confirm it stands")
    void draft() {
        SessionForm ahead = form(SessionStatus.PLANNED, true, START.minusSeconds(1));
        SessionForm past = form(SessionStatus.PLANNED, true, START);
        SessionForm paused = form(SessionStatus.PLANNED, false, START.minusSeconds(1));

        assertThat(ahead.isConfirmable()).isTrue();
        assertThat(words(ahead)).contains("Confirm it");
        assertThat(past.isConfirmable()).isFalse();
        assertThat(past.isToLog()).isTrue();
        assertThat(words(past)).doesNotContainIgnoringCase("confirm").contains("log it", "cancel it");
        assertThat(paused.isConfirmable()).isFalse();
        assertThat(words(paused)).doesNotContain("Confirm it");
    }

    @Test
    @DisplayName("P25 shows the length that was logged, and offers to correct it while that is possible")
    void held() {
        SessionForm held = form(SessionStatus.HELD, true, START.plus(TWO_WEEKS).minusSeconds(1));
        assertThat(held.getHeldMinutes()).isEqualTo(90);
        assertThat(held.isCorrectable()).isTrue();
        assertThat(form(SessionStatus.HELD, true, START.plus(TWO_WEEKS)).isCorrectable())
                .isFalse();
    }

    private static String words(SessionForm form) {
        return Texts.in(Locale.ENGLISH).of(form.getStanding());
    }

    private static SessionForm form(SessionStatus status, boolean pairingActive, Instant now) {
        SessionForm form = new SessionForm();
        form.sessions = new PairingSessionsView();
        form.sessions.clock = Clock.fixed(now, ZoneOffset.UTC);
        form.meeting = new OneSession(session(status, pairingActive));
        form.load();
        return form;
    }

    private static SessionDetails session(SessionStatus status, boolean pairingActive) {
        boolean held = status == SessionStatus.HELD;
        return new SessionDetails(
                1,
                1,
                7,
                "Claire",
                1,
                START,
                START.plusSeconds(3600),
                "Europe/Paris",
                "Europe/Paris",
                "Europe/Paris",
                PlaceKind.ROOM,
                "Forum",
                "data",
                "Read a chart",
                status,
                held ? 90 : 0,
                held ? START.plus(TWO_WEEKS) : null,
                pairingActive,
                null,
                new SwapDetails(SwapState.NONE, false, Side.MENTOR, ""));
    }

    /** Knows one session, and no note on it. */
    private static final class OneSession extends Meeting {

        private final SessionDetails session;

        OneSession(SessionDetails session) {
            this.session = session;
        }

        @Override
        public SessionDetails see(long id) {
            return session;
        }

        @Override
        public String note(long id) {
            return "";
        }
    }
}
