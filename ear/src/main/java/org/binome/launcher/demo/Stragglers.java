package org.binome.launcher.demo;

import java.util.List;
import java.util.Map;

/** The few pairs of a campaign for whom it goes otherwise: a charter unsigned, a pause, an early end without fault. */
final class Stragglers {

    /** Enough that their number may be told. */
    private static final int UNSIGNED = 3;

    private static final int FEW = UNSIGNED + 2;

    private final BinomeApi api;
    private final List<Long> pairs;

    private Stragglers(BinomeApi api, List<Long> pairs) {
        this.api = api;
        this.pairs = pairs;
    }

    /** The last ones, and none of those whose accounts are printed. */
    static Stragglers among(Map<Long, List<Participant>> pairings, BinomeApi api) {
        List<Long> others = pairings.entrySet().stream()
                .filter(pair -> pair.getValue().stream()
                        .noneMatch(one -> List.of("mentor", "mentee").contains(one.user())))
                .map(Map.Entry::getKey)
                .toList();
        return new Stragglers(api, others.subList(others.size() - FEW, others.size()));
    }

    /** Some pairs never sign, and are not in the rest of the story. */
    void beforeTheCharter(Map<Long, List<Participant>> pairings) {
        pairs.subList(0, UNSIGNED).forEach(pairings::remove);
    }

    /** One pair pauses and one ends; neither plans another session. */
    void onTheWay(Map<Long, List<Participant>> pairings) {
        leave(pairings, pairs.get(UNSIGNED), "/pause");
        leave(pairings, pairs.get(UNSIGNED + 1), "/end");
    }

    private void leave(Map<Long, List<Participant>> pairings, long pair, String how) {
        Participant senior = pairings.remove(pair).get(1);
        api.post(senior.user(), "/pairings/" + pair + how, null);
    }
}
