package org.binome.survey.entity;

import java.util.Map;

/** Reads what somebody said after the first session. */
public final class FitCheck {

    private static final String OTHER = "fit-other";

    /** Below the middle of the scale, on average. */
    private static final double POOR = 2.5;

    private FitCheck() {}

    /** True when the person would rather have another partner, or says so by all the rest. @param scores by code */
    public static boolean poor(Map<String, Integer> scores) {
        return scores.getOrDefault(OTHER, 0) == 1
                || scores.entrySet().stream()
                                .filter(answer -> !answer.getKey().equals(OTHER))
                                .mapToInt(Map.Entry::getValue)
                                .average()
                                .orElse(POOR)
                        < POOR;
    }
}
