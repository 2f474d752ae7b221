package org.binome.matching.engine.bench;

/** One of the bars M1 to M10 of docs/domain/matching.md. */
interface Bar {
    /** Measures and reports; a bar that throws has failed. */
    void measure(Report report);
}
