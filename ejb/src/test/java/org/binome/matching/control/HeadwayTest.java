package org.binome.matching.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.binome.matching.engine.Objective;
import org.binome.matching.engine.Pool;
import org.binome.matching.engine.Progress;
import org.binome.matching.engine.Round;
import org.binome.matching.engine.Settings;
import org.binome.matching.engine.Watch;
import org.binome.matching.entity.RoundStage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HeadwayTest {

    private final Headway headway = new Headway();

    @Test
    @DisplayName(
            "P15 P16 the bar of a round never goes back, also where the worst pair first is solved again and again")
    void neverBack() {
        Pool pool = new Pool(11, 60, 30);
        List<Integer> told = new ArrayList<>();
        List<Progress.Stage> stages = new ArrayList<>();
        Progress progress = (stage, done, of) -> {
            stages.add(stage);
            told.add(headway.at(RoundStage.valueOf(stage.name()), of == 0 ? 0 : 100 * done / of));
        };

        new Round(Settings.STANDARD.with(Objective.WORST_PAIR_FIRST), pool.mentees, pool.mentors)
                .run(new Watch(progress, () -> false));

        assertThat(stages.lastIndexOf(Progress.Stage.SOLVING))
                .as("solved again after checking has begun")
                .isGreaterThan(stages.indexOf(Progress.Stage.CHECKING));
        assertThat(told).isSorted().allMatch(percent -> percent <= 80);
    }

    @Test
    @DisplayName("P15 a new attempt at a round begins its bar anew")
    void anew() {
        assertThat(headway.at(RoundStage.SOLVING, 50)).isEqualTo(50);
        assertThat(headway.at(RoundStage.SCORING, 50)).isEqualTo(50);
        assertThat(headway.at(RoundStage.GATHERING, 0)).isZero();
        assertThat(headway.at(RoundStage.SCORING, 50)).isEqualTo(30);
    }
}
