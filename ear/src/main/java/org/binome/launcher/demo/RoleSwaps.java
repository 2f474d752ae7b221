package org.binome.launcher.demo;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;

/** Every second pair swaps roles: one asks, the other one agrees, or has still to answer. */
final class RoleSwaps {

    private static final List<String> AIMS =
            List.of("How to prepare a negotiation", "How the budget is made", "Speaking before the board", "");

    private final BinomeApi api;

    RoleSwaps(BinomeApi api) {
        this.api = api;
    }

    /** @param sessions with who planned them; that one asks */
    void agree(Map<Long, Participant> sessions, Map<Long, List<Participant>> pairings) {
        sessions.forEach((session, planner) -> {
            List<Participant> both = both(session, planner, pairings);
            if (ask(session, planner, both)) {
                Participant other = both.get(both.indexOf(planner) == 0 ? 1 : 0);
                api.post(other.user(), "/sessions/" + session + "/swap/agreement", null);
            }
        });
    }

    /** The other one has not answered yet. */
    void ask(Map<Long, Participant> sessions, Map<Long, List<Participant>> pairings) {
        sessions.forEach((session, planner) -> ask(session, planner, both(session, planner, pairings)));
    }

    private List<Participant> both(long session, Participant planner, Map<Long, List<Participant>> pairings) {
        return pairings.get(api.get(planner.user(), "/sessions/" + session)
                .asJsonObject()
                .getJsonNumber("pairingId")
                .longValue());
    }

    private boolean ask(long session, Participant planner, List<Participant> both) {
        boolean known = both.stream().anyMatch(one -> one.user().equals("mentor"));
        boolean asks = known || session % 2 == 0;
        if (asks) {
            api.post(
                    planner.user(),
                    "/sessions/" + session + "/swap",
                    Json.createObjectBuilder()
                            .add("aim", AIMS.get((int) (session % AIMS.size())))
                            .build());
        }
        return asks;
    }
}
