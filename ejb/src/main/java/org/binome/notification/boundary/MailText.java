package org.binome.notification.boundary;

import java.io.Serializable;
import java.util.List;
import org.binome.notification.entity.LetterText;
import org.binome.notification.entity.Wording;

/**
 * The text of one kind of mail in one language.
 *
 * @param id language and kind: {@code en.proposal.to-answer}
 * @param version 0 for the standard text
 * @param changed true when HR has written it
 * @param action the word on the button
 * @param places names that may stand in it in braces, each filled in for the reader
 */
public record MailText(
        String id,
        String kind,
        String language,
        long version,
        boolean changed,
        String subject,
        String title,
        String body,
        String action,
        List<String> places)
        implements Serializable {

    static MailText of(MailName name, LetterText changed, Wording standard, List<String> places) {
        Wording said = changed == null ? standard : changed.wording();
        return new MailText(
                name.id(),
                name.kind(),
                name.language(),
                changed == null ? 0 : changed.version(),
                changed != null,
                said.subject(),
                said.title(),
                said.body(),
                said.action(),
                places);
    }
}
