package org.binome.bench;

import java.time.Duration;
import java.util.List;

/** How much is measured: all of it for figures to keep, or a tenth of it for every day. */
enum Size {
    FULL(100_000, List.of(1_000, 10_000), Duration.ofSeconds(60), Duration.ofSeconds(90)),
    SHORT(10_000, List.of(200), Duration.ofSeconds(40), Duration.ofSeconds(30));

    /** Virtual users. */
    static final int USERS = 50;

    /** Employees in the list that is imported. */
    final int rows;

    /** Mentees of each round that is measured; there are three mentors to five of them. */
    final List<Integer> rounds;

    /** Time under load before the figures count: the server's compiler is at work then. */
    final Duration warmUp;

    /** Time under load that counts. */
    final Duration load;

    Size(int rows, List<Integer> rounds, Duration warmUp, Duration load) {
        this.rows = rows;
        this.rounds = rounds;
        this.warmUp = warmUp;
        this.load = load;
    }
}
