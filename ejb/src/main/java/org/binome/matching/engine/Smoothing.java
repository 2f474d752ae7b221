package org.binome.matching.engine;

/**
 * Lowers prices that bids have driven a little too high, so that more of the pairs found are exactly right: where somebody would
 * rather be with another mentor, their own gets as much cheaper as it takes. Nothing is proven by it and nothing harmed.
 */
final class Smoothing {
    private final Assignment plan;
    private final CheapestFirst pairs;

    Smoothing(Assignment plan, CheapestFirst pairs) {
        this.plan = plan;
        this.pairs = pairs;
    }

    /** One look at each mentor whose places cost something; tells how many prices fell. */
    int sweep() {
        int fallen = 0;
        for (int j = 0; j < plan.v.length; j++) {
            if (plan.v[j] < 0 && plan.hasPlaces(j)) {
                long least = -plan.v[j];
                for (int slot = plan.firstSlot[j]; slot < plan.firstSlot[j] + plan.used[j]; slot++) {
                    long bearable = bearable(plan.slots[slot], j);
                    if (bearable >= 0 && bearable < least) {
                        least = bearable;
                    }
                }
                fallen += least < -plan.v[j] ? 1 : 0;
                plan.v[j] = -least;
            }
        }
        return fallen;
    }

    /** Up to which price somebody would stay with their mentor rather than go to another or be left out. */
    private long bearable(int mentee, int own) {
        int[] sorted = pairs.sorted();
        long least = plan.penalty;
        int ownCost = -1;
        int at = pairs.start(mentee);
        int known = pairs.known(mentee);
        while (true) {
            if (at == known) {
                known = pairs.extend(mentee);
                if (at == known) {
                    break;
                }
            }
            int cost = Rows.cost(sorted[at]);
            int mentor = Rows.column(sorted[at++]);
            if (mentor == own) {
                ownCost = cost;
            } else if (cost < least) {
                least = Math.min(least, cost - plan.v[mentor]);
            }
            if (cost >= least && ownCost >= 0) {
                break;
            }
        }
        return least - ownCost;
    }
}
