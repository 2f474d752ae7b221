package org.binome.matching.control;

import java.util.Map;
import org.binome.matching.engine.Outcome;

/**
 * A certificate as text that anybody can check with a spreadsheet: a line for each person with the price that the proof
 * gives, a line for each pair with its score, people by the ids of employees.
 */
final class CertificateText {

    private CertificateText() {}

    static String of(Outcome outcome) {
        StringBuilder text = new StringBuilder("kind,mentee,mentor,value\n");
        line(text, "penalty", "", "", outcome.problem().penalty());
        line(text, "total", "", "", outcome.plan().total());
        for (Map.Entry<Long, Long> price :
                outcome.plan().certificate().mentees().entrySet()) {
            line(text, "mentee-price", price.getKey(), "", price.getValue());
        }
        for (Map.Entry<Long, Long> price :
                outcome.plan().certificate().mentors().entrySet()) {
            line(text, "places", "", price.getKey(), outcome.problem().capacity(price.getKey()));
            line(text, "mentor-price", "", price.getKey(), price.getValue());
        }
        outcome.plan().matches().forEach(match -> line(text, "pair", match.mentee(), match.mentor(), match.score()));
        outcome.plan().unmatched().forEach(mentee -> line(text, "unmatched", mentee, "", 0));
        return text.toString();
    }

    private static void line(StringBuilder text, String kind, Object mentee, Object mentor, long value) {
        text.append(kind)
                .append(',')
                .append(mentee)
                .append(',')
                .append(mentor)
                .append(',')
                .append(value)
                .append('\n');
    }
}
