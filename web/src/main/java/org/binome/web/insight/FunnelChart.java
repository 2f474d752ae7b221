package org.binome.web.insight;

import java.util.List;
import java.util.stream.IntStream;
import org.binome.insight.boundary.FunnelStep;
import org.binome.insight.entity.Stage;
import org.binome.web.faces.Texts;

/** How far people have come, stage by stage. */
public final class FunnelChart {

    /** @param width of the bar in percent of the first stage */
    public record Bar(String key, boolean covered, String people, long width) {}

    private final List<FunnelStep> steps;
    private final Texts texts;

    /** @param told how many stages are told at all */
    FunnelChart(List<FunnelStep> steps, int told, Texts texts) {
        this.steps = steps.subList(0, told);
        this.texts = texts;
    }

    public List<Bar> getBars() {
        Integer all = people(Stage.ASKED);
        return IntStream.range(0, steps.size())
                .mapToObj(steps::get)
                .map(step -> {
                    boolean covered = step.people() == null;
                    return new Bar(
                            step.stage().key(),
                            covered,
                            covered ? "" : texts.number(step.people()),
                            covered ? 100 : all == null || all == 0 ? 0 : 100L * step.people() / all);
                })
                .toList();
    }

    Integer people(Stage stage) {
        return steps.stream()
                .filter(step -> step.stage() == stage)
                .map(FunnelStep::people)
                .filter(people -> people != null)
                .findFirst()
                .orElse(null);
    }

    /** Of those who take part, the share who agreed as a pair; empty while either is covered. */
    public String getMatchRate() {
        Integer enrolled = people(Stage.ENROLLED);
        Integer agreed = people(Stage.AGREED);
        return enrolled == null || agreed == null ? "" : texts.percent((double) agreed / enrolled);
    }
}
