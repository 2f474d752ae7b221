package org.binome.web.insight;

import java.util.Comparator;
import java.util.List;
import org.binome.insight.boundary.GroupShare;
import org.binome.web.faces.Texts;

/** Who takes part, group by group: the largest share first, covered groups last by name. */
public final class ReachChart {

    /** @param width of the bar in percent: the share itself, so that no part looks like the whole */
    public record Bar(String name, boolean covered, long width, String percent, String asked, String enrolled) {}

    private final List<GroupShare> groups;
    private final Texts texts;

    ReachChart(List<GroupShare> groups, Texts texts) {
        this.texts = texts;
        this.groups = groups.stream()
                .sorted(Comparator.comparing(GroupShare::covered)
                        .thenComparing(
                                Comparator.comparingDouble(GroupShare::share).reversed())
                        .thenComparing(GroupShare::name))
                .toList();
    }

    public List<Bar> getBars() {
        return groups.stream()
                .map(group -> group.covered()
                        ? new Bar(group.name(), true, 100, "", "", "")
                        : new Bar(
                                group.name(),
                                false,
                                Math.round(100 * group.share()),
                                texts.percent(group.share()),
                                texts.number(group.asked()),
                                texts.number(group.enrolled())))
                .toList();
    }

    /** "Finance most, Sales least."; empty where fewer than two groups can be compared. */
    String comparison() {
        List<GroupShare> shown =
                groups.stream().filter(group -> !group.covered()).toList();
        return shown.size() < 2
                ? ""
                : texts.of(
                        "insight.reach.comparison",
                        shown.get(0).name(),
                        shown.get(shown.size() - 1).name());
    }

    long covered() {
        return groups.stream().filter(GroupShare::covered).count();
    }

    public boolean isPresent() {
        return !groups.isEmpty();
    }
}
