package org.binome.notification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.binome.notification.control.LetterTexts;
import org.binome.notification.control.Wordings;
import org.binome.notification.entity.LetterReworded;
import org.binome.notification.entity.LetterText;
import org.binome.notification.entity.Wording;
import org.binome.shared.Roles;

/** What mails say, in each language: HR reads, tries and changes it, or goes back to the standard text. */
@Stateless
@RolesAllowed(Roles.HR)
public class MailWording {

    @Inject
    LetterTexts texts;

    @Inject
    Wordings wordings;

    @Inject
    Event<LetterReworded> reworded;

    /** Each letter in each language. */
    public List<MailText> list() {
        List<LetterText> changed = texts.list();
        return wordings.kinds().stream()
                .flatMap(kind -> Stream.of("en", "fr").map(language -> new MailName(language, kind)))
                .map(name -> text(name, changed))
                .toList();
    }

    private MailText text(MailName name, List<LetterText> changed) {
        return shown(
                name,
                changed.stream()
                        .filter(text -> text.kind().equals(name.kind())
                                && text.language().equals(name.language()))
                        .findFirst());
    }

    public MailText find(String id) {
        MailName name = MailName.of(id);
        return shown(name, texts.find(name.kind(), name.language()));
    }

    /** How a mail with this draft would read, with made-up people. */
    public MailPreview preview(String id, @NotNull @Valid MailDraft draft) {
        MailName name = MailName.of(id);
        Wording wording = checked(name, draft);
        return MailPreview.of(wordings.preview(name.kind(), name.locale(), wording));
    }

    /** @param version the one that was read, 0 for the standard text */
    public MailText reword(String id, long version, @NotNull @Valid MailDraft draft) {
        MailName name = MailName.of(id);
        Wording wording = checked(name, draft);
        Optional<LetterText> before = texts.find(name.kind(), name.language(), version);
        before.ifPresent(text -> text.reword(wording));
        LetterText now = texts.stored(before.orElseGet(() -> new LetterText(name.kind(), name.language(), wording)));
        reworded.fire(new LetterReworded(name.kind(), name.language(), false));
        return shown(name, Optional.of(now));
    }

    /** The standard text holds again. */
    public void reset(String id) {
        MailName name = MailName.of(id);
        texts.find(name.kind(), name.language()).ifPresent(text -> {
            texts.remove(text);
            reworded.fire(new LetterReworded(name.kind(), name.language(), true));
        });
    }

    private Wording checked(MailName name, MailDraft draft) {
        Wording wording = draft.wording();
        wordings.check(name.kind(), name.locale(), wording);
        return wording;
    }

    private MailText shown(MailName name, Optional<LetterText> changed) {
        Wording standard = wordings.standard(name.kind(), name.locale());
        return MailText.of(name, changed.orElse(null), standard, wordings.places(name.kind()));
    }
}
