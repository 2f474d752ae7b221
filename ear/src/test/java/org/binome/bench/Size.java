package org.binome.bench;

import java.time.Duration;

/** How much is measured: all of it for figures to keep, or a tenth of it for every day. */
enum Size {
    FULL(100_000, 1_000, 600, Duration.ofSeconds(60), Duration.ofSeconds(90)),
    SHORT(10_000, 200, 120, Duration.ofSeconds(40), Duration.ofSeconds(30));

    /** Virtual users. */
    static final int USERS = 50;

    /** Employees in the list that is imported. */
    final int rows;

    final int mentees;
    final int mentors;

    /** Time under load before the figures count: the server's compiler is at work then. */
    final Duration warmUp;

    /** Time under load that counts. */
    final Duration load;

    Size(int rows, int mentees, int mentors, Duration warmUp, Duration load) {
        this.rows = rows;
        this.mentees = mentees;
        this.mentors = mentors;
        this.warmUp = warmUp;
        this.load = load;
    }
}
