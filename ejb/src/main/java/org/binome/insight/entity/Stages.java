package org.binome.insight.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * How many people came how far, each stage a part of the one before. A stage is shown when it counts at least five people and
 * differs from the last one shown by nobody or at least five: so no small group hides between two stages.
 */
public final class Stages {

    private Stages() {}

    /** The same list with null for each stage that is covered. @param counts the first two are shown whatever their difference */
    public static List<Integer> protect(List<Integer> counts, int certain) {
        List<Integer> shown = new ArrayList<>();
        int last = 0;
        for (int stage = 0; stage < counts.size(); stage++) {
            int count = counts.get(stage);
            int lost = last - count;
            boolean open = stage < certain || count >= SmallGroups.FEWEST && (lost == 0 || lost >= SmallGroups.FEWEST);
            shown.add(open ? (Integer) count : null);
            last = open ? count : last;
        }
        return shown;
    }
}
