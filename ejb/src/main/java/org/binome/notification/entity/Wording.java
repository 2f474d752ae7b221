package org.binome.notification.entity;

import java.util.function.UnaryOperator;

/**
 * What a letter says, with or without its places filled in.
 *
 * @param action the word on the button
 */
public record Wording(String subject, String title, String body, String action) {

    /** The same change to each part. */
    public Wording with(UnaryOperator<String> change) {
        return new Wording(change.apply(subject), change.apply(title), change.apply(body), change.apply(action));
    }
}
