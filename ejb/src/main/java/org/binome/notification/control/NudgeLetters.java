package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.binome.notification.control.Sheet.Link;
import org.binome.notification.entity.Letter;
import org.binome.notification.entity.NudgeKind;
import org.binome.people.entity.Employee;

/** Writes reminders: each says why it came and where to stop more of its kind. */
@ApplicationScoped
class NudgeLetters {

    @Inject
    Letters letters;

    @Inject
    MailChoices choices;

    /** One thing as a letter of its own, several as one list. @param occasions at least one */
    Letter about(Employee reader, List<Occasion> occasions) {
        return occasions.size() == 1 ? one(reader, occasions.get(0)) : several(reader, occasions);
    }

    private Letter one(Employee reader, Occasion occasion) {
        NudgeKind kind = occasion.kind();
        String reason = letters.text(kind.letter() + ".reason", reader.locale());
        return written(reader, kind, occasion.page(), List.of(), reason, occasion.told());
    }

    private Letter several(Employee reader, List<Occasion> occasions) {
        Locale language = reader.locale();
        List<Link> list = occasions.stream()
                .map(occasion -> new Link(
                        letters.text(occasion.kind().letter() + ".line", language, occasion.told()),
                        letters.address(occasion.page())))
                .toList();
        String reason = letters.text(NudgeKind.DIGEST.letter() + ".reason", language);
        return written(reader, NudgeKind.DIGEST, "/me/home.xhtml", list, reason, reader.firstName(), occasions.size());
    }

    private Letter written(
            Employee reader, NudgeKind kind, String page, List<Link> list, String reason, Object... facts) {
        List<Link> more = new ArrayList<>();
        String stop = "";
        if (kind.optional()) {
            stop = letters.address(
                    "/unsubscribe?token=" + choices.choice(reader, kind).token());
            more.add(new Link(letters.text(kind == NudgeKind.DIGEST ? "stop.all" : "stop", reader.locale()), stop));
        }
        more.add(new Link(letters.text("choose", reader.locale()), letters.address("/me/mails.xhtml")));
        return letters.write(kind.letter(), reader.locale(), page, list, reason, more, facts)
                .stoppedAt(stop);
    }
}
