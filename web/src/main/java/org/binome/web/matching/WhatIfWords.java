package org.binome.web.matching;

import java.util.ArrayList;
import java.util.List;
import org.binome.matching.boundary.PairChange;
import org.binome.matching.boundary.PersonCard;
import org.binome.matching.boundary.PlanFigures;
import org.binome.matching.boundary.WhatIfView;
import org.binome.web.faces.Texts;

/** Two plans face to face, in the language of the page. */
public class WhatIfWords {

    private static final int MOST = 40;

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

    public List<PlanFace> getFaces() {
        PlanFigures before = outcome.before();
        PlanFigures after = outcome.after();
        List<PlanFace> faces = new ArrayList<>();
        faces.add(face("matching.matched", before.people(), after.people()));
        faces.add(face("desk.what-if.total", before.commonTotal(), after.commonTotal()));
        faces.add(face("desk.what-if.worst", before.worst(), after.worst()));
        return faces;
    }

    private PlanFace face(String label, long before, long after) {
        return new PlanFace(
                texts.of(label),
                texts.number(before),
                texts.number(after),
                before == after ? texts.of("desk.what-if.alike") : texts.of("desk.what-if.difference", after - before),
                before == after ? null : Boolean.valueOf(after > before));
    }

    public int getCount() {
        return outcome.changes().size();
    }

    public List<MentorChange> getChanges() {
        return outcome.changes().stream().limit(MOST).map(this::change).toList();
    }

    private MentorChange change(PairChange one) {
        return new MentorChange(name(one.mentee()), name(one.before()), name(one.after()));
    }

    private String name(PersonCard person) {
        if (person == null) {
            return texts.of("desk.what-if.nobody");
        }
        return person.name() == null ? person.unit() + ", " + person.site() : person.name();
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
