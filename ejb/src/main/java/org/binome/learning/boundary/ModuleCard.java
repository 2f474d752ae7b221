package org.binome.learning.boundary;

import java.io.Serializable;
import org.binome.learning.entity.ForWhom;
import org.binome.learning.entity.Lesson;
import org.binome.learning.entity.Material;
import org.binome.learning.entity.MaterialText;
import org.binome.learning.entity.ModuleProgress;

/**
 * A module in a list.
 *
 * @param mine true when its part is the reader's now
 * @param steps pages to read before the quiz
 * @param done pages read
 * @param passed true once the quiz is passed
 */
public record ModuleCard(
        long id,
        String title,
        String summary,
        ForWhom forWhom,
        int minutes,
        boolean mine,
        int steps,
        int done,
        boolean passed)
        implements Serializable {

    /** @param progress null for whoever has not begun */
    static ModuleCard of(Material module, Lesson lesson, MaterialText text, ModuleProgress progress, boolean mine) {
        int steps = lesson.steps().size();
        return new ModuleCard(
                module.id(),
                text.title(),
                text.summary(),
                module.facts().forWhom(),
                module.facts().minutes(),
                mine,
                steps,
                progress == null
                        ? 0
                        : (int) progress.steps().stream()
                                .filter(step -> step <= steps)
                                .count(),
                progress != null && progress.passed());
    }

    public boolean begun() {
        return done > 0;
    }
}
