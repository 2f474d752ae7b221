package org.binome.matching.engine;

/**
 * How much of all eligible pairs is held at a time.
 *
 * @param comfortable if there are not more, all are held; 4 bytes each, and as much again while they are put in order
 * @param best else these best pairs of each mentee to begin with
 * @param atLarge and these others of each mentee, so that hardly any mentor is without
 * @param more most pairs of each mentee added at a time, at least 1
 * @param near points by which a pair may miss showing that the plan is not the best and yet be added
 */
record Share(long comfortable, int best, int atLarge, int more, int near) {
    /** As measured, see docs/domain/matching.md. */
    static final Share STANDARD = new Share(20_000_000, 48, 8, 24, 300);
}
