package org.binome.notification.control;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.binome.notification.entity.Wording;

/** The texts that Binome brings along, in the reader's language or else in English; places are numbered: {0}, {1}, … */
final class StandardTexts {

    private final Locale reader;
    private final ResourceBundle bundle;

    private StandardTexts(Locale reader) {
        this.reader = reader;
        this.bundle = ResourceBundle.getBundle(
                "org.binome.notification.letters",
                reader,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static StandardTexts in(Locale reader) {
        return new StandardTexts(reader);
    }

    Wording wording(String kind) {
        return new Wording(kind + ".subject", kind + ".title", kind + ".body", kind + ".action")
                .with(bundle::getString);
    }

    String text(String key, Object... facts) {
        return filled(bundle.getString(key), facts);
    }

    String filled(String text, Object... facts) {
        return new MessageFormat(text, reader).format(facts);
    }
}
