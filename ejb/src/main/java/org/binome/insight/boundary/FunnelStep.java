package org.binome.insight.boundary;

import org.binome.insight.entity.Stage;

/**
 * One stage on the way.
 *
 * @param people null when they are fewer than five, or covered to protect so few
 */
public record FunnelStep(Stage stage, Integer people) {}
