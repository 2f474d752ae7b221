package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.binome.it.journey.EmployeeLists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a server that died in the middle leaves behind, made by SQL. */
@DisplayName("Runs whose server is gone")
class LostRunsIT {

    private static final Crowd CROWD = new Crowd("lost");
    private static final Member JUNIOR = CROWD.junior();
    private static final Member SENIOR = CROWD.senior();

    private final Api hr = Callers.as("hr");

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @Test
    @DisplayName("P15 a lost matching round is ended by its job, and HR may run another")
    void round() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Lost");
        campaign.mentor(JUNIOR, 1);
        campaign.mentee(SENIOR);
        long round = campaign.phase("MATCHING").round();
        Stored.change("update matching_round set status = 'RUNNING', touched_at = now() where id = ?", round);
        BinomeClock.run("lost-rounds");
        assertThat(hr.get("/rounds/" + round).is(200).object().getString("status"))
                .as("alive")
                .isEqualTo("RUNNING");

        Stored.change("update matching_round set touched_at = now() - interval '3 minutes' where id = ?", round);
        BinomeClock.run("lost-rounds");

        assertThat(hr.get("/rounds/" + round).is(200).object().getString("status"))
                .isEqualTo("FAILED");
        campaign.round();
    }

    @Test
    @DisplayName("a lost import is ended by its job, also when it died before its first sign of life")
    void directoryImport() {
        long list = hr.call(
                        "POST",
                        "/directory-imports?fileName=lost.csv",
                        BodyPublishers.ofByteArray(EmployeeLists.company(8)),
                        "text/csv")
                .is(202)
                .id();
        hr.post("/directory-imports/" + list + "/dry-run").is(202);
        for (int tries = 0; phase(list).equals("CHECKING") && tries < 600; tries++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(phase(list)).isEqualTo("READY");
        Stored.change("delete from directory_import_progress where import_id = ?", list);
        Stored.change("update directory_import set phase = 'APPLYING' where id = ?", list);

        BinomeClock.run("lost-imports");

        assertThat(Stored.text("select phase from directory_import where id = ?", list))
                .isEqualTo("FAILED");
        hr.post("/directory-imports/" + list + "/cancellation").is(202);
    }

    private String phase(long list) {
        return hr.get("/directory-imports/" + list).is(200).object().getString("phase");
    }
}
