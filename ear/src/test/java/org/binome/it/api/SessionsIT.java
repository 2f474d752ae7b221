package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The sessions of a pair, by REST")
class SessionsIT {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);

    private static final String HOLDING = "{\"minutes\":%d}";

    @RegisterExtension
    static final BinomeClock CLOCK = new BinomeClock(TODAY);

    private static final Crowd CROWD = new Crowd("sess");
    private static final Couple CORRECTING = Couple.of(CROWD);
    private static final Couple ON_THE_WAY = Couple.of(CROWD);
    private static final Couple FINDING = Couple.of(CROWD);

    private static final Couple TOO_EARLY = Couple.of(CROWD);

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @Test
    @DisplayName(
            "P25 either of the two corrects how long they met, knowing what was logged; the audit trail tells both")
    void corrected() {
        CORRECTING.enrol("Corrected").agree().sign();
        String session = CORRECTING.session(TODAY.minusDays(1), "");
        String holding = session + "/holding";
        Api junior = CORRECTING.junior().api();
        Api senior = CORRECTING.senior().api();

        String logged = junior.post(holding, HOLDING.formatted(240)).is(200).header("ETag");
        senior.put(holding, HOLDING.formatted(60)).is(428);
        senior.with("If-Match", logged).put(holding, HOLDING.formatted(60)).is(200);
        junior.with("If-Match", logged).put(holding, HOLDING.formatted(90)).is(412);

        assertThat(junior.get(session).is(200).object().getInt("heldMinutes")).isEqualTo(60);
        assertThat(Stored.number(
                        "select count(*) from audit_entry where event = 'SessionCorrected' and facts = ?",
                        "sessionId=" + session.replaceAll("\\D", "") + " from=240 to=60"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("a session keeps its station when another is put before it; what a cancelled one leaves comes next")
    void stations() {
        ON_THE_WAY.enrol("On the way").agree().sign();
        String first = ON_THE_WAY.session(TODAY.plusDays(7), "");
        String earlier = ON_THE_WAY.session(TODAY.plusDays(2), "");
        assertThat(station(first)).isEqualTo(1);
        assertThat(station(earlier)).isEqualTo(2);

        ON_THE_WAY.junior().api().post(first + "/cancellation").is(200);

        assertThat(station(ON_THE_WAY.session(TODAY.plusDays(9), ""))).isEqualTo(1);
        assertThat(station(earlier)).isEqualTo(2);
    }

    @Test
    @DisplayName("P19 offers the next free time that both have said suits them")
    void nextTime() {
        FINDING.enrol("Next time").agree().sign();
        LocalDate wednesday = TODAY.plusDays(2);
        assertThat(offered()).isEqualTo(wednesday + "T08:00:00Z");
        FINDING.junior()
                .api()
                .post(FINDING.path() + "/sessions", Couple.plan(wednesday, 8, ""))
                .is(201);
        assertThat(offered()).isEqualTo(wednesday + "T09:00:00Z");
    }

    @Test
    @DisplayName("P23 a time before the pairing began is refused, and the time is blamed")
    void beforeThePairing() {
        TOO_EARLY.enrol("Too early").agree().sign();
        Answer refused = TOO_EARLY
                .junior()
                .api()
                .post(TOO_EARLY.path() + "/sessions", Couple.plan(TODAY.minusDays(30), 9, ""))
                .isProblem(422, "session.before-the-pairing");
        assertThat(refused.object().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("startsAt");
    }

    private static int station(String session) {
        return ON_THE_WAY.senior().api().get(session).is(200).object().getInt("station");
    }

    private static String offered() {
        JsonObject time = FINDING.senior()
                .api()
                .get(FINDING.path() + "/meeting-time")
                .is(200)
                .object();
        assertThat(time.getBoolean("suitsBoth")).isTrue();
        return time.getString("startsAt");
    }
}
