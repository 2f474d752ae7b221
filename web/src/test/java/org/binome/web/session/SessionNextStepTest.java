package org.binome.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.binome.matching.entity.Side;
import org.binome.pairing.boundary.PairingDetails;
import org.binome.pairing.boundary.PairingLife;
import org.binome.pairing.entity.PairingStatus;
import org.binome.programme.entity.Format;
import org.binome.session.boundary.Meeting;
import org.binome.session.boundary.SessionDetails;
import org.binome.session.boundary.SwapDetails;
import org.binome.session.entity.PlaceKind;
import org.binome.session.entity.SessionStatus;
import org.binome.session.entity.SwapState;
import org.binome.survey.boundary.PulseTaking;
import org.binome.web.faces.TextView;
import org.binome.web.faces.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a pair does next about meeting")
class SessionNextStepTest {

    private static final Instant FIRST = Instant.parse("2026-03-10T09:00:00Z");
    private static final Instant SECOND = FIRST.plus(Duration.ofDays(28));
    private static final SessionDetails HELD = session(1, FIRST, SessionStatus.HELD);
    private static final SessionDetails DRAFT = session(2, SECOND, SessionStatus.PLANNED);

    @Test
    @DisplayName("P29 logging a session whose hour has come goes before how an earlier one was")
    void logFirst() {
        assertThat(next(SECOND, Set.of())).isEqualTo("Log the session");
    }

    @Test
    @DisplayName("P29 before its hour has come, how the earlier one was goes before preparing it")
    void sayThenPrepare() {
        Instant before = SECOND.minusSeconds(1);
        assertThat(next(before, Set.of())).isEqualTo("Say how it was");
        assertThat(next(before, Set.of(HELD.id()))).isEqualTo("Open the session");
    }

    private static String next(Instant now, Set<Long> answered) {
        SessionNextStep steps = new SessionNextStep();
        steps.text = new English();
        steps.sessions = new PairingSessionsView();
        steps.sessions.clock = Clock.fixed(now, ZoneOffset.UTC);
        steps.sessions.text = steps.text;
        steps.life = new PairingLife() {
            @Override
            public List<PairingDetails> mine(Locale reader) {
                return List.of(pairing());
            }
        };
        steps.meeting = new Meeting() {
            @Override
            public List<SessionDetails> ofPairing(long pairing) {
                return List.of(HELD, DRAFT);
            }
        };
        steps.pulse = new PulseTaking() {
            @Override
            public Set<Long> answered() {
                return answered;
            }
        };
        return steps.next().orElseThrow().action();
    }

    private static PairingDetails pairing() {
        PairingDetails.Person person =
                new PairingDetails.Person("Claire", "Claire Martin", "Design", "Lyon", "Europe/Paris", "Designer");
        return new PairingDetails(
                7,
                1,
                "Spring",
                PairingStatus.ACTIVE,
                Side.MENTOR,
                person,
                person,
                true,
                true,
                Format.PAIR,
                6,
                60,
                180,
                null,
                FIRST,
                null,
                List.of());
    }

    private static SessionDetails session(long id, Instant start, SessionStatus status) {
        boolean held = status == SessionStatus.HELD;
        return new SessionDetails(
                id,
                1,
                7,
                "Claire",
                (int) id,
                start,
                start.plusSeconds(3600),
                "Europe/Paris",
                "Europe/Paris",
                "Europe/Paris",
                PlaceKind.ROOM,
                "Forum",
                "data",
                "Read a chart",
                status,
                held ? 60 : 0,
                held ? start.plus(Duration.ofDays(14)) : null,
                true,
                null,
                new SwapDetails(SwapState.NONE, false, Side.MENTOR, ""));
    }

    /** In English, outside a page. */
    private static final class English extends TextView {

        @Override
        public Texts texts() {
            return Texts.in(Locale.ENGLISH);
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }
    }
}
