package org.binome.insight.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.binome.insight.entity.Part;
import org.binome.insight.entity.SmallGroups;
import org.binome.insight.entity.Stages;
import org.binome.insight.entity.Takeup;
import org.binome.insight.entity.Viewpoint;

/** How far people have come, protected. */
@ApplicationScoped
public class Figures {

    /** Asked, enrolled, proposed, agreed, active. */
    public static final int STAGES = 5;

    @Inject
    Counts counts;

    @Inject
    ToldFigures told;

    public Headcount headcount(long campaign, Viewpoint viewpoint) {
        return counts.headcount(campaign, viewpoint);
    }

    /** Stages from asked to active; null where covered. Of a part, and of a manager's, only the first two are told. */
    public List<Integer> stages(long campaign, Viewpoint viewpoint, Headcount headcount, Part part) {
        Integer[] stages = new Integer[STAGES];
        Takeup row = headcount.of(part);
        if (!viewpoint.divided()) {
            told.tell(campaign, viewpoint.manager(), row).ifPresent(takeup -> {
                stages[0] = takeup.asked();
                stages[1] = takeup.enrolled();
            });
        } else if (!part.shownBy(headcount.release())) {
            stages[0] = part.equals(Part.EVERYBODY) && row.asked() >= SmallGroups.FEWEST ? (Integer) row.asked() : null;
        } else if (part.equals(Part.EVERYBODY)) {
            return Stages.protect(counts.stages(campaign, viewpoint), 2);
        } else {
            stages[0] = row.asked();
            stages[1] = row.enrolled();
        }
        return Arrays.asList(stages);
    }

    /** Who has met, and who has with roles swapped: two more stages of the same way, told for whole campaigns; null where covered. */
    public List<Integer> swaps(long campaign, Viewpoint viewpoint, Headcount headcount) {
        if (!viewpoint.divided() || !Part.EVERYBODY.shownBy(headcount.release())) {
            return Arrays.asList(null, null);
        }
        List<Integer> way = new ArrayList<>(counts.stages(campaign, viewpoint));
        way.addAll(counts.swaps(campaign, viewpoint));
        return Stages.protect(way, 2).subList(STAGES, way.size());
    }
}
