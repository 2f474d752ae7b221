package org.binome.web.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.binome.learning.boundary.WaitingModule;
import org.binome.web.faces.NextStep;
import org.binome.web.faces.TextView;

/** The module of one's own part: before anything else where the campaign asks for it, else as an idea. */
@Dependent
public class ModuleNextStep implements NextStep {

    private static final int REQUIRED = 75;
    private static final int IDEA = 20;

    @Inject
    HomeLearningView view;

    @Inject
    TextView text;

    @Override
    public Optional<Step> next() {
        return Optional.ofNullable(view.getWaiting()).map(this::step);
    }

    private Step step(WaitingModule waiting) {
        String key = waiting.module().begun() ? "learning.next.continue" : "learning.next.begin";
        return new Step(
                waiting.required() ? REQUIRED : IDEA,
                text.of(key, waiting.module().title()),
                text.of(
                        waiting.required() ? "learning.next.required" : "learning.next.why",
                        waiting.module().minutes()),
                text.of(key + ".action"),
                "/me/module.xhtml?id=" + waiting.module().id());
    }
}
