package org.binome.insight.boundary;

import java.time.YearMonth;
import org.binome.insight.entity.Mean;

/**
 * What happened in a month. Figures of fewer than five people, or covered to protect so few, are null.
 *
 * @param sessions held, each counted where its mentee works
 * @param minutes of those sessions together
 * @param answers given after sessions
 * @param mood how it was, 1 to 5
 * @param useful how useful it was, 1 to 5
 */
public record MonthFigures(
        YearMonth month, Integer sessions, Integer minutes, Integer answers, Mean mood, Mean useful) {}
