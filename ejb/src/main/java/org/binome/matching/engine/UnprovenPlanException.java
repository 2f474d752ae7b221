package org.binome.matching.engine;

/** The independent checker refused a plan: a defect of the engine, never of the input. */
public class UnprovenPlanException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    UnprovenPlanException(Verdict verdict) {
        super(verdict.flaw().orElseThrow() + ": " + verdict.detail());
    }
}
