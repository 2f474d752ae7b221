package org.binome.web.enrolment;

import java.io.Serializable;
import java.util.List;
import org.binome.enrolment.boundary.EnrolmentEntry;

/**
 * What somebody said, in words.
 *
 * @param offers e.g. "Editing · at ease, with joy"
 * @param times e.g. "Monday 08:00–12:00"
 * @param vetoes only how many, so that nobody reads a name over a shoulder
 * @param missing the step at which something is missing; null when all is there
 */
public record Summary(
        EnrolmentEntry entry,
        List<String> offers,
        List<String> needs,
        List<String> times,
        String zone,
        String languages,
        List<String> preferences,
        int vetoes,
        List<String> interests,
        Step missing)
        implements Serializable {

    public String interestWords() {
        return String.join(", ", interests);
    }
}
