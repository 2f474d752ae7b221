package org.binome.it.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.binome.it.api.LifeCommand.Who;

/**
 * What may become of a couple: {@link LifeTable}s of the states, and the rules that bind the
 * parts to one another. Knows nothing of the product's code.
 */
final class LifeModel {

    /** How a command is answered. */
    enum Verdict {
        DONE(200),
        HIDDEN(404),
        CONFLICT(409),
        INVALID(422);

        private final int status;

        Verdict(int status) {
            this.status = status;
        }

        boolean is(int status) {
            return this == DONE ? status / 100 == 2 : status == this.status;
        }
    }

    /** @param bothAtOnce asked about a proposal @param alwaysOn people can come back @param flash over after one session */
    record Kind(boolean bothAtOnce, boolean alwaysOn, boolean flash) {}

    private final Kind kind;
    private final String[] enrolled = {"ENROLLED", "ENROLLED"};
    private final boolean[] asked;
    private final boolean[] yes = new boolean[2];
    private final boolean[] signed = new boolean[2];
    private final List<LifeSession> sessions = new ArrayList<>();
    private String proposal = "PROPOSED";
    private String pairing = "";

    /** Both are enrolled, their proposal is published, and nobody has answered. */
    LifeModel(Kind kind) {
        this.kind = kind;
        asked = new boolean[] {kind.bothAtOnce(), true};
    }

    /** Both have said yes and signed as well. */
    LifeModel active() {
        for (int side = 0; side < 2; side++) {
            asked[side] = true;
            yes[side] = true;
            signed[side] = true;
        }
        proposal = "ACCEPTED";
        pairing = "ACTIVE";
        return this;
    }

    /** As they stand, for a try. */
    private LifeModel copy() {
        LifeModel copy = new LifeModel(kind);
        System.arraycopy(enrolled, 0, copy.enrolled, 0, 2);
        System.arraycopy(asked, 0, copy.asked, 0, 2);
        System.arraycopy(yes, 0, copy.yes, 0, 2);
        System.arraycopy(signed, 0, copy.signed, 0, 2);
        sessions.forEach(session -> copy.sessions.add(session.copy()));
        copy.proposal = proposal;
        copy.pairing = pairing;
        return copy;
    }

    boolean allows(LifeCommand command) {
        return copy().take(command) == Verdict.DONE;
    }

    int sessions() {
        return sessions.size();
    }

    /** Judges a command; one that is allowed has taken effect afterwards, any other has none. */
    Verdict take(LifeCommand command) {
        if (command.who().outside()) {
            return Verdict.HIDDEN;
        }
        int me = command.who().ordinal();
        return switch (command.step().about()) {
            case PROPOSAL -> answer(command.step(), me);
            case ENROLMENT -> command.theirs() ? Verdict.HIDDEN : takePart(command.step(), me);
            case PAIRING -> pairing.isEmpty() ? Verdict.HIDDEN : live(command.step(), me);
            case PLANNING -> pairing.isEmpty() ? Verdict.HIDDEN : plan(command);
            case SESSION -> command.session() < sessions.size() ? meet(command) : Verdict.HIDDEN;
        };
    }

    private Verdict answer(LifeStep step, int me) {
        if (!asked[me]) {
            return Verdict.HIDDEN;
        }
        if (!proposal.equals("PROPOSED") || yes[me]) {
            return Verdict.CONFLICT;
        }
        if (step == LifeStep.DECLINE) {
            proposal = "DECLINED";
            return Verdict.DONE;
        }
        yes[me] = true;
        asked[1 - me] = true;
        if (yes[1 - me]) {
            proposal = "ACCEPTED";
            pairing = "AWAITING_CHARTER";
        }
        return Verdict.DONE;
    }

    private Verdict takePart(LifeStep step, int me) {
        String next = LifeTable.ENROLMENT.next(enrolled[me], step);
        if (next == null || step == LifeStep.CONSENT && !kind.alwaysOn()) {
            return Verdict.CONFLICT;
        }
        enrolled[me] = next;
        if (!next.equals("ENROLLED") && proposal.equals("PROPOSED")) {
            proposal = "WITHDRAWN";
        }
        if (next.equals("WITHDRAWN") && open()) {
            finish("ENDED_EARLY");
        }
        return Verdict.DONE;
    }

    private Verdict live(LifeStep step, int me) {
        String next = LifeTable.PAIRING.next(pairing, step);
        if (next == null) {
            return Verdict.CONFLICT;
        }
        if (next.equals("ENDED_EARLY")) {
            finish(next);
            return Verdict.DONE;
        }
        signed[me] |= step == LifeStep.SIGN;
        pairing = step == LifeStep.SIGN && signed[1 - me] ? "ACTIVE" : next;
        return Verdict.DONE;
    }

    private Verdict plan(LifeCommand command) {
        if (!pairing.equals("ACTIVE") || taken(command.day(), null)) {
            return Verdict.CONFLICT;
        }
        boolean confirmed = command.step() == LifeStep.PLAN_AND_CONFIRM;
        if (confirmed && (command.day() < 0 || !command.complete())) {
            return Verdict.INVALID;
        }
        sessions.add(new LifeSession(command.day(), command.complete(), confirmed ? "CONFIRMED" : "PLANNED"));
        return Verdict.DONE;
    }

    private Verdict meet(LifeCommand command) {
        LifeSession session = sessions.get(command.session());
        LifeStep step = command.step();
        String next = LifeTable.SESSION.next(session.status(), step);
        boolean afterwards = step == LifeStep.HOLD || step == LifeStep.CORRECT || step == LifeStep.CANCEL;
        if (next == null || !afterwards && !pairing.equals("ACTIVE")) {
            return Verdict.CONFLICT;
        }
        if (step == LifeStep.MOVE && taken(command.day(), session)) {
            return Verdict.CONFLICT;
        }
        Verdict verdict = session.take(command);
        if (verdict == Verdict.DONE) {
            session.become(next);
            if (step == LifeStep.HOLD && kind.flash() && open()) {
                finish("COMPLETED");
            }
        }
        return verdict;
    }

    private boolean taken(int day, LifeSession except) {
        return sessions.stream()
                .anyMatch(one ->
                        one != except && one.day() == day && !one.status().equals("CANCELLED"));
    }

    private boolean open() {
        return List.of("AWAITING_CHARTER", "ACTIVE", "PAUSED").contains(pairing);
    }

    private void finish(String end) {
        pairing = end;
        sessions.forEach(LifeSession::callOff);
    }

    /** As {@link LifeRows} reads it from the database. */
    @Override
    public String toString() {
        return "%s %s | %s asked %s yes %s place %s | %s"
                .formatted(
                        enrolled[Who.MENTOR.ordinal()],
                        enrolled[Who.MENTEE.ordinal()],
                        proposal,
                        both(asked),
                        both(yes),
                        open() ? 1 : 0,
                        pairing.isEmpty()
                                ? ""
                                : pairing + " signed " + both(signed)
                                        + sessions.stream()
                                                .map(session -> " | " + session)
                                                .collect(Collectors.joining()));
    }

    private static String both(boolean[] sides) {
        return (sides[0] ? "1" : "0") + (sides[1] ? "1" : "0");
    }
}
