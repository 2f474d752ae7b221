package org.binome.web.matching;

import java.util.List;
import org.binome.matching.boundary.WhatIfView;
import org.binome.web.faces.Texts;

/** What was tried, in the language of the page. */
public class WhatIfWords {

    private final Texts texts;
    private final WhatIfView outcome;

    WhatIfWords(Texts texts, WhatIfView outcome) {
        this.texts = texts;
        this.outcome = outcome;
    }

    /** The sentence that reads it. */
    public String getReading() {
        int people = outcome.after().people() - outcome.before().people();
        long total = outcome.after().commonTotal() - outcome.before().commonTotal();
        return outcome.changes().isEmpty()
                ? texts.of("desk.what-if.same")
                : texts.of(
                        "desk.what-if.reading", people, total, outcome.changes().size());
    }

    public PlansWords getPlans() {
        return new PlansWords(texts, outcome.before(), outcome.after(), outcome.changes());
    }

    public List<AimRow> getAims() {
        return outcome.aims().stream()
                .map(aim -> new AimRow(
                        aim.objective(),
                        texts.number(aim.figures().people()),
                        texts.number(aim.figures().commonTotal()),
                        texts.number(aim.figures().worst())))
                .toList();
    }
}
