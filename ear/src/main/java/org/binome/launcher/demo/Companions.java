package org.binome.launcher.demo;

import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the two people whose accounts are printed keep between them, so that their page shows how it is used. */
final class Companions {

    private final BinomeApi api;
    private final LocalDate today;

    Companions(BinomeApi api, LocalDate today) {
        this.api = api;
        this.today = today;
    }

    /** @param pairings each with its two people, the mentor first */
    void tell(Map<Long, List<Participant>> pairings) {
        pairings.forEach((id, both) -> {
            if (both.stream().map(Participant::user).allMatch(List.of("mentor", "mentee")::contains)) {
                tell("/pairings/" + id);
            }
        });
    }

    private void tell(String pairing) {
        say("mentee", pairing, "I tried your “explain it to a newcomer” trick. My team asked who wrote it.");
        api.post("mentor", pairing + "/messages/reading", null);
        say("mentor", pairing, "Glad it worked. Bring one real month, without names, and we take it apart together.");
        api.post("mentee", pairing + "/messages/reading", null);
        say("mentee", pairing, "I will. Could we look at the variance table too?");
        todo(pairing, "Bring the figures of March, without names", "MENTEE", 10);
        todo(pairing, "Prepare two prompts that go wrong on purpose", "MENTOR", 12);
    }

    private void say(String user, String pairing, String words) {
        api.post(
                user,
                pairing + "/messages",
                Json.createObjectBuilder().add("body", words).build());
    }

    private void todo(String pairing, String task, String owner, int days) {
        api.post(
                "mentee",
                pairing + "/objectives/0/actions",
                Json.createObjectBuilder()
                        .add("task", task)
                        .add("owner", owner)
                        .add("dueOn", today.plusDays(days).toString())
                        .build());
    }
}
