package org.binome.it.api;

/** What somebody can do to a couple by REST, from the proposal to the end. */
enum LifeStep {
    ACCEPT(About.PROPOSAL, 30, "acceptance"),
    DECLINE(About.PROPOSAL, 1, "decline"),

    PAUSE(About.ENROLMENT, 1, "pause"),
    RESUME(About.ENROLMENT, 2, "resumption"),
    WITHDRAW(About.ENROLMENT, 1, "withdrawal"),
    CONSENT(About.ENROLMENT, 3, "consent"),

    SIGN(About.PAIRING, 20, "signature"),
    /** A version of the charter that is not the present one. */
    SIGN_OTHER(About.PAIRING, 1, "signature"),
    REST(About.PAIRING, 2, "pause"),
    GO_ON(About.PAIRING, 6, "resumption"),
    END(About.PAIRING, 1, "end"),

    PLAN(About.PLANNING, 20, "sessions"),
    PLAN_AND_CONFIRM(About.PLANNING, 7, "sessions?confirmed=true"),

    CONFIRM(About.SESSION, 5, "confirmation"),
    MOVE(About.SESSION, 5, ""),
    CANCEL(About.SESSION, 2, "cancellation"),
    HOLD(About.SESSION, 6, "holding"),
    CORRECT(About.SESSION, 3, "holding"),
    ASK_SWAP(About.SESSION, 5, "swap"),
    AGREE_SWAP(About.SESSION, 9, "swap/agreement"),
    DROP_SWAP(About.SESSION, 2, "swap");

    /** What a step is said of. */
    enum About {
        PROPOSAL,
        ENROLMENT,
        PAIRING,
        /** A pairing that gets one session more. */
        PLANNING,
        SESSION
    }

    private final About about;
    private final int weight;
    private final String route;

    LifeStep(About about, int weight, String route) {
        this.about = about;
        this.weight = weight;
        this.route = route;
    }

    About about() {
        return about;
    }

    /** How often it is drawn, in comparison with others: what leads on more often than what ends it all. */
    int weight() {
        return weight;
    }

    /** Below what it is about. */
    String route() {
        return route;
    }
}
