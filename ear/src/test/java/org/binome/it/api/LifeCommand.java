package org.binome.it.api;

import java.util.Random;
import java.util.stream.Stream;

/**
 * Somebody's step in the life of a couple.
 *
 * @param theirs an enrolment of the other one, not the own one
 * @param session which one of the couple's, from 0; beyond the last one there is none
 * @param day of a session that is planned or moved, counted from today
 * @param complete whether the session's frame is
 */
record LifeCommand(LifeStep step, Who who, boolean theirs, int session, int day, boolean complete) {

    private static final int WEIGHTS =
            Stream.of(LifeStep.values()).mapToInt(LifeStep::weight).sum();

    /** Somebody who calls. */
    enum Who {
        MENTOR,
        MENTEE,
        HR,
        /** An employee who takes part with somebody else. */
        STRANGER;

        boolean outside() {
            return this == HR || this == STRANGER;
        }
    }

    /** @param sessions how many the couple has */
    static LifeCommand any(Random random, int sessions) {
        int day = 1 + random.nextInt(3);
        return new LifeCommand(
                step(random.nextInt(WEIGHTS)),
                who(random.nextInt(20)),
                random.nextInt(12) == 0,
                random.nextInt(Math.max(1, sessions)),
                random.nextBoolean() ? day : -day,
                random.nextInt(6) > 0);
    }

    private static LifeStep step(int drawn) {
        int left = drawn;
        for (LifeStep step : LifeStep.values()) {
            left -= step.weight();
            if (left < 0) {
                return step;
            }
        }
        throw new IllegalArgumentException("" + drawn);
    }

    private static Who who(int drawn) {
        return switch (drawn) {
            case 0 -> Who.HR;
            case 1 -> Who.STRANGER;
            default -> drawn % 2 == 0 ? Who.MENTOR : Who.MENTEE;
        };
    }

    @Override
    public String toString() {
        String what =
                switch (step.about()) {
                    case PROPOSAL, PAIRING -> "";
                    case ENROLMENT -> theirs ? " of the other" : "";
                    case PLANNING -> " day " + day + frame();
                    case SESSION -> " #" + session + (step == LifeStep.MOVE ? " to day " + day + frame() : "");
                };
        return who + " " + step + what;
    }

    private String frame() {
        return complete ? "" : " without agenda";
    }
}
