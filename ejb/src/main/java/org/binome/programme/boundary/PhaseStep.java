package org.binome.programme.boundary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.Phase;

/**
 * A phase on the line of a campaign.
 *
 * @param from first day
 * @param to last day; the same as the first for the day of closing
 * @param day which day of the phase today is, from 1; 0 unless the campaign is in it by its dates
 */
public record PhaseStep(Phase phase, Progress progress, LocalDate from, LocalDate to, long day) {

    /** Where a phase stands in time. */
    public enum Progress {
        DONE,
        NOW,
        AHEAD
    }

    /** From enrolment to closing. */
    static List<PhaseStep> of(Campaign campaign, LocalDate today) {
        return Stream.of(Phase.ENROLMENT, Phase.MATCHING, Phase.RUNNING, Phase.CLOSED)
                .map(phase -> of(campaign, phase, today))
                .toList();
    }

    private static PhaseStep of(Campaign campaign, Phase phase, LocalDate today) {
        LocalDate from = campaign.dates().firstDayOf(phase).orElseThrow();
        LocalDate to = lastDay(campaign, phase, from);
        Progress progress = progress(campaign.phase(), phase);
        boolean within = progress == Progress.NOW && !today.isBefore(from) && !today.isAfter(to);
        return new PhaseStep(phase, progress, from, to, within ? ChronoUnit.DAYS.between(from, today) + 1 : 0);
    }

    private static LocalDate lastDay(Campaign campaign, Phase phase, LocalDate from) {
        if (phase == Phase.CLOSED) {
            return from;
        }
        Phase next = Phase.values()[phase.ordinal() + 1];
        LocalDate eve = campaign.dates().firstDayOf(next).orElseThrow().minusDays(1);
        return eve.isBefore(from) ? from : eve;
    }

    private static Progress progress(Phase current, Phase phase) {
        if (phase.isBefore(current) || current == Phase.CLOSED) {
            return Progress.DONE;
        }
        return phase == current ? Progress.NOW : Progress.AHEAD;
    }

    /** How many days it lasts. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** How much of it is over, in percent. */
    public long percent() {
        return switch (progress) {
            case DONE -> 100;
            case NOW -> day * 100 / days();
            case AHEAD -> 0;
        };
    }
}
