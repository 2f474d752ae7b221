package org.binome.it.api;

import java.util.Map;
import java.util.stream.Collectors;

/** Which state follows from which step, as the description of the life cycles has it; any other step is refused. */
final class LifeTable {

    static final LifeTable ENROLMENT = new LifeTable(
            """
            ENROLLED  PAUSE    PAUSED
            PAUSED    RESUME   ENROLLED
            ENROLLED  WITHDRAW WITHDRAWN
            PAUSED    WITHDRAW WITHDRAWN
            WITHDRAWN CONSENT  ENROLLED
            """);
    static final LifeTable PAIRING = new LifeTable(
            """
            AWAITING_CHARTER SIGN  AWAITING_CHARTER
            ACTIVE           REST  PAUSED
            PAUSED           GO_ON ACTIVE
            AWAITING_CHARTER END   ENDED_EARLY
            ACTIVE           END   ENDED_EARLY
            PAUSED           END   ENDED_EARLY
            """);
    static final LifeTable SESSION = new LifeTable(
            """
            PLANNED   CONFIRM    CONFIRMED
            PLANNED   MOVE       PLANNED
            CONFIRMED MOVE       CONFIRMED
            PLANNED   CANCEL     CANCELLED
            CONFIRMED CANCEL     CANCELLED
            PLANNED   HOLD       HELD
            CONFIRMED HOLD       HELD
            HELD      CORRECT    HELD
            PLANNED   ASK_SWAP   PLANNED
            CONFIRMED ASK_SWAP   CONFIRMED
            PLANNED   AGREE_SWAP PLANNED
            CONFIRMED AGREE_SWAP CONFIRMED
            PLANNED   DROP_SWAP  PLANNED
            CONFIRMED DROP_SWAP  CONFIRMED
            """);

    private final Map<String, String> rows;

    /** @param rows a state, a step and the state that follows in each line */
    private LifeTable(String rows) {
        this.rows = rows.lines()
                .map(row -> row.strip().split(" +"))
                .collect(Collectors.toMap(row -> row[0] + " " + row[1], row -> row[2]));
    }

    /** Null when the step is refused. */
    String next(String state, LifeStep step) {
        return rows.get(state + " " + step);
    }
}
