package org.binome.web.faces;

import java.util.Optional;

/**
 * A component's answer to "what shall I do next?". Every bean of this type is asked on the home page; the answer with the
 * highest priority becomes the big card, the others stand below it.
 *
 * <pre>{@code
 * @Dependent
 * public class SignCharterStep implements NextStep { … }
 * }</pre>
 */
public interface NextStep {

    /** Empty when nothing waits for the person who is signed in. */
    Optional<Step> next();

    /**
     * @param priority the highest comes first; about 90 for what somebody else waits for, 50 for what is due, 10 for an idea
     * @param title what to do, as one sentence in the person's language
     * @param text why, or what it takes
     * @param action the word on the button
     * @param address where it happens: a page with its query, e.g. {@code /me/pairing.xhtml?id=7}
     */
    record Step(int priority, String title, String text, String action, String address) {}
}
