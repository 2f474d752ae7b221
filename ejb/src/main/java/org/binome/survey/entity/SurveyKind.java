package org.binome.survey.entity;

import java.util.List;

/** Occasions on which one of a pair is asked something; when several are due, the first of these is asked alone. */
public enum SurveyKind {
    /** After the first session: are these the right two? */
    FIT_CHECK(Part.FIT),
    /** The sessions are held, or the pairing has come to its planned end. */
    END(Part.REVIEW, Part.SKILLS, Part.SOFT_SKILLS, Part.CONFIDENCE, Part.GENERATIONS, Part.CAMPAIGN),
    /** The two have swapped roles. */
    SWAP(Part.SWAP),
    /** Half-way. */
    MID_TERM(Part.PROGRESS, Part.CAMPAIGN),
    /** Before the two have really begun; the same is asked at the end. */
    START(Part.SKILLS, Part.CONFIDENCE, Part.GENERATIONS);

    /** Sessions after which the pair is half-way. */
    private static final int HALF_WAY = 3;

    private static final int DAYS_TO_LOOK_BACK = 60;

    private final List<Part> parts;

    SurveyKind(Part... parts) {
        this.parts = List.of(parts);
    }

    /** In the order in which they are shown. */
    public List<Part> parts() {
        return parts;
    }

    /** HR may ask more. */
    public boolean takesMore() {
        return parts.contains(Part.CAMPAIGN);
    }

    public boolean isDue(Standing pair) {
        boolean done = pair.done(DAYS_TO_LOOK_BACK);
        return switch (this) {
            case FIT_CHECK -> pair.meeting() && !done && pair.held() >= 1 && pair.held() < HALF_WAY;
            case END -> done;
            case SWAP -> pair.meeting() && pair.swapped();
            case MID_TERM -> pair.meeting() && !done && pair.held() >= HALF_WAY;
            case START -> pair.meeting() && !done && pair.held() <= 1;
        };
    }
}
