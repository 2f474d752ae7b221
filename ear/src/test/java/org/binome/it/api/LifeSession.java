package org.binome.it.api;

import org.binome.it.api.LifeModel.Verdict;

/** A session as the model of a couple's life has it. */
final class LifeSession {

    private static final int MINUTES = 60;
    private static final int CORRECTED = 45;

    private int day;
    private boolean complete;
    private String status;
    private String asker = "";
    private boolean swapped;
    private int minutes;

    /** @param day counted from today: not negative is still to come */
    LifeSession(int day, boolean complete, String status) {
        this.day = day;
        this.complete = complete;
        this.status = status;
    }

    LifeSession copy() {
        LifeSession copy = new LifeSession(day, complete, status);
        copy.asker = asker;
        copy.swapped = swapped;
        copy.minutes = minutes;
        return copy;
    }

    /** What holds for this one alone; its status is in the table. */
    Verdict take(LifeCommand command) {
        String me = command.who().name();
        return switch (command.step()) {
            case CONFIRM -> complete && day >= 0 ? Verdict.DONE : Verdict.INVALID;
            case MOVE -> move(command.day(), command.complete());
            case HOLD -> day < 0 ? met(MINUTES) : Verdict.CONFLICT;
            case CORRECT -> met(CORRECTED);
            case ASK_SWAP -> asker.isEmpty() ? swap(me, false) : Verdict.CONFLICT;
            case AGREE_SWAP -> asker.isEmpty() || asker.equals(me) || swapped ? Verdict.CONFLICT : swap(asker, true);
            case DROP_SWAP -> swap("", false);
            default -> Verdict.DONE;
        };
    }

    private Verdict move(int to, boolean framed) {
        if (status.equals("CONFIRMED") && !framed) {
            return Verdict.INVALID;
        }
        day = to;
        complete = framed;
        return Verdict.DONE;
    }

    private Verdict met(int length) {
        minutes = length;
        return Verdict.DONE;
    }

    private Verdict swap(String by, boolean agreed) {
        asker = by;
        swapped = agreed;
        return Verdict.DONE;
    }

    void become(String next) {
        status = next;
    }

    /** The pairing is over: what has begun can still be logged. */
    void callOff() {
        if (day >= 0 && (status.equals("PLANNED") || status.equals("CONFIRMED"))) {
            status = "CANCELLED";
        }
    }

    int day() {
        return day;
    }

    String status() {
        return status;
    }

    @Override
    public String toString() {
        String swap = swapped ? "AGREED" : asker.isEmpty() ? "NONE" : "PROPOSED";
        return "day %d %s %s %s %d %s"
                .formatted(day, complete ? "framed" : "bare", status, swap, minutes, asker)
                .strip();
    }
}
