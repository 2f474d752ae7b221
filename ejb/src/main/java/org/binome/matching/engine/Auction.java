package org.binome.matching.engine;

/**
 * A good start for the exact search (Bertsekas 1988): mentees bid for places against each other, each bid a little above what the
 * second best mentor would be worth, until everybody has a place or has given up at the penalty. The prices that come out are
 * nearly right, so that few pairs have to be found by search.
 */
final class Auction {
    /** More than any pair costs: whoever would pay it is not left out for the sake of points. */
    private static final int WILLING = Score.MAX + 1;

    private static final int OUT_OF_REACH = 1 << 20;
    /** What more than usual somebody would pay at first, and by how much that grows. */
    private static final int MARGIN = 256;

    private static final int GROWTH = 4;
    private static final int STEP = 64;
    private static final int LOOK_UP = 1 << 12;

    /** Bids a mentee before the steps grow. */
    private static final int PATIENCE = 120;

    private final Assignment plan;
    private final CheapestFirst pairs;
    private final Watch watch;
    private final int[] prices;
    private final int[] offers;
    private final int[] queue;
    private int cap;
    private int step = STEP;
    private long patience;
    private long bids;

    Auction(Assignment plan, CheapestFirst pairs, Watch watch) {
        this.plan = plan;
        this.pairs = pairs;
        this.watch = watch;
        prices = new int[plan.v.length];
        offers = new int[plan.slots.length];
        queue = new int[plan.mentorOf.length];
        patience = PATIENCE * (long) queue.length;
        for (int j = 0; j < prices.length; j++) {
            prices[j] = plan.hasPlaces(j) ? 0 : OUT_OF_REACH;
        }
    }

    /**
     * Lets everybody who waits bid. At first nobody pays much; who gives up and could yet be placed may pay more next time, until
     * all places that can be taken are taken, or nobody would pay more. So prices stay as low as scarcity allows.
     */
    void run() {
        int last = (int) Math.min(plan.penalty, WILLING);
        Hopeless hopeless = new Hopeless(plan);
        cap = Math.min(last, usualCost() + MARGIN);
        bidding();
        while (cap < last && hopeless.reopen() > 0) {
            settle(hopeless);
            cap = Math.min(last, cap + cap / GROWTH + MARGIN);
            bidding();
        }
        if (last < plan.penalty) {
            hopeless.reopen();
        }
        settle(hopeless);
        for (int j = 0; j < prices.length; j++) {
            if (prices[j] < OUT_OF_REACH) {
                plan.v[j] = -prices[j];
            }
        }
    }
    /** What is closed needs no bids any more: its prices rise to where leaving out costs what the problem says. */
    private void settle(Hopeless hopeless) {
        for (int j = 0; j < prices.length; j++) {
            if (hopeless.isClosed(j) && prices[j] < OUT_OF_REACH) {
                plan.v[j] = cap - plan.penalty - prices[j];
                prices[j] = OUT_OF_REACH;
            }
        }
    }

    /** The mean cost of everybody's cheapest mentor. */
    private int usualCost() {
        long sum = 0;
        int count = 0;
        for (int i = 0; i < plan.mentorOf.length; i++) {
            int start = pairs.start(i);
            if (plan.waits(i) && start < pairs.end(i)) {
                pairs.extend(i);
                sum += Rows.cost(pairs.sorted()[start]);
                count++;
            }
        }
        return count == 0 ? 0 : (int) (sum / count);
    }

    /** Where bidding goes on for long, the steps grow: too small ones can take longer than all the rest. */
    private void bidding() {
        int size = plan.mentorOf.length;
        int waiting = 0;
        for (int i = size - 1; i >= 0; i--) {
            if (plan.waits(i)) {
                queue[waiting++] = i;
            }
        }
        while (waiting > 0) {
            if (++bids > patience) {
                step *= 2;
                patience += PATIENCE * (long) size;
            }
            if (bids % LOOK_UP == 0) {
                watch.at(Progress.Stage.SOLVING, 0, size);
            }
            int loser = bid(queue[--waiting]);
            if (loser >= 0) {
                queue[waiting++] = loser;
            }
        }
    }

    /** One bid; tells who loses a place by it, or that nobody does. */
    private int bid(int mentee) {
        int[] sorted = pairs.sorted();
        int best = cap;
        int second = cap;
        int mentor = Assignment.NONE;
        int at = pairs.start(mentee);
        int known = pairs.known(mentee);
        while (true) {
            if (at == known) {
                known = pairs.extend(mentee);
                if (at == known) {
                    break;
                }
            }
            int pair = sorted[at++];
            int cost = Rows.cost(pair);
            if (cost >= second) {
                break;
            }
            int worth = cost + prices[Rows.column(pair)];
            if (worth < best) {
                second = best;
                best = worth;
                mentor = Rows.column(pair);
            } else if (worth < second) {
                second = worth;
            }
        }
        if (mentor < 0) {
            plan.leaveOut(mentee);
            return Assignment.NONE;
        }
        return take(mentee, mentor, prices[mentor] + second - best + step);
    }

    /**
     * The places of a mentor are a heap with the least offer first. Where there is none left, the least offer of all loses and is
     * the new price, so that nobody pays more than it takes to keep the others away.
     */
    private int take(int mentee, int mentor, int offer) {
        int first = plan.firstSlot[mentor];
        if (!plan.isFull(mentor)) {
            rise(first, plan.used[mentor]++, mentee, offer);
            plan.mentorOf[mentee] = mentor;
            return Assignment.NONE;
        }
        if (offer <= offers[first]) {
            prices[mentor] = offer;
            return mentee;
        }
        int loser = plan.slots[first];
        prices[mentor] = offers[first];
        plan.mentorOf[loser] = Assignment.NONE;
        plan.mentorOf[mentee] = mentor;
        sink(first, plan.used[mentor], mentee, offer);
        return loser;
    }

    private void rise(int first, int place, int mentee, int offer) {
        int at = place;
        for (; at > 0 && offers[first + (at - 1) / 2] > offer; at = (at - 1) / 2) {
            put(first + at, plan.slots[first + (at - 1) / 2], offers[first + (at - 1) / 2]);
        }
        put(first + at, mentee, offer);
    }

    private void sink(int first, int count, int mentee, int offer) {
        int at = 0;
        for (int child = 1; child < count; child = 2 * at + 1) {
            child += child + 1 < count && offers[first + child + 1] < offers[first + child] ? 1 : 0;
            if (offers[first + child] >= offer) {
                break;
            }
            put(first + at, plan.slots[first + child], offers[first + child]);
            at = child;
        }
        put(first + at, mentee, offer);
    }

    private void put(int slot, int mentee, int offer) {
        plan.slots[slot] = mentee;
        plan.slotOf[mentee] = slot;
        offers[slot] = offer;
    }
}
