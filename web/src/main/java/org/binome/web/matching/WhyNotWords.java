package org.binome.web.matching;

import org.binome.matching.boundary.PersonCard;
import org.binome.matching.boundary.WhyNotView;
import org.binome.web.faces.Texts;

/** Says why two people are not proposed to each other, in the language of the page. */
public class WhyNotWords {

    private final Texts texts;
    private final WhyNotView answer;

    WhyNotWords(Texts texts, WhyNotView answer) {
        this.texts = texts;
        this.answer = answer;
    }

    public WhyNotView getIt() {
        return answer;
    }

    public String getTitle() {
        return texts.of("desk.why-not.title", name(answer.mentor()), name(answer.mentee()));
    }

    /** The answer in a few words. */
    public String getVerdict() {
        if (answer.proposed()) {
            return texts.of("desk.why-not.proposed");
        }
        if (answer.reason() != null) {
            return texts.of("desk.why-not.impossible");
        }
        if (answer.people() > 0) {
            return texts.of("desk.why-not.people", answer.people());
        }
        if (answer.people() < 0) {
            return texts.of("desk.why-not.people.gain", -answer.people());
        }
        return answer.points() > 0
                ? texts.of("desk.why-not.points", answer.points())
                : texts.of("desk.why-not.no-loss");
    }

    /** What stands behind it. */
    public String getMore() {
        if (answer.proposed()) {
            return "";
        }
        if (answer.reason() != null) {
            return texts.of("desk.why-not." + answer.reason(), name(answer.mentor()), name(answer.mentee()));
        }
        if (answer.people() != 0) {
            return texts.of("desk.why-not.people.more", -answer.points());
        }
        return texts.of(answer.points() > 0 ? "desk.why-not.points.more" : "desk.why-not.no-loss.more");
    }

    public boolean isPossible() {
        return !answer.proposed() && answer.reason() == null;
    }

    private static String name(PersonCard person) {
        return person.name() == null ? person.unit() + ", " + person.site() : person.name();
    }
}
