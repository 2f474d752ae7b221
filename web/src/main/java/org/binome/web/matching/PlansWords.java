package org.binome.web.matching;

import java.util.List;
import org.binome.matching.boundary.PairChange;
import org.binome.matching.boundary.PersonCard;
import org.binome.matching.boundary.PlanFigures;
import org.binome.web.faces.Texts;

/** Two plans for the same people face to face, in the language of the page. */
public class PlansWords {

    private static final int MOST = 40;

    private final Texts texts;
    private final PlanFigures before;
    private final PlanFigures after;
    private final List<PairChange> changes;

    PlansWords(Texts texts, PlanFigures before, PlanFigures after, List<PairChange> changes) {
        this.texts = texts;
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    public List<PlanFace> getFaces() {
        return List.of(
                face("matching.matched", before.people(), after.people()),
                face("desk.what-if.total", before.commonTotal(), after.commonTotal()),
                face("desk.what-if.worst", before.commonWorst(), after.commonWorst()));
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
        return changes.size();
    }

    public List<MentorChange> getChanges() {
        return changes.stream().limit(MOST).map(this::change).toList();
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
}
