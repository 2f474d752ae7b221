package org.binome.recognition.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.binome.recognition.entity.Achievement;
import org.binome.recognition.entity.Certificate;
import org.binome.recognition.entity.VerificationCode;

/** The words of a certificate in one language, laid into its sheet. */
final class CertificateText {

    private static final String SHEET = sheet();

    private final Locale language;
    private final ResourceBundle words;

    CertificateText(Locale asked) {
        language = "fr".equals(asked.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
        words = ResourceBundle.getBundle(
                "org.binome.recognition.certificate",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * @param named whether the partner's first name stands on it
     * @param themes names
     * @param page where the code is checked
     * @return XHTML
     */
    String sheet(Certificate certificate, boolean named, List<String> themes, String page) {
        String holder = certificate.holder().fullName();
        String campaign = certificate.pairing().campaign().name();
        String partner = named ? certificate.partner().firstName() : say("colleague");
        String code = VerificationCode.grouped(certificate.code());
        LocalDate day =
                certificate.issuedAt().atZone(certificate.holder().zone()).toLocalDate();
        Map<String, String> parts = Map.ofEntries(
                Map.entry("language", language.getLanguage()),
                Map.entry("title", say("title")),
                Map.entry("description", say("description", holder, campaign)),
                Map.entry("mark", say("mark")),
                Map.entry("holder", holder),
                Map.entry("did", say("did." + certificate.side(), campaign, partner)),
                Map.entry("issued", say("issued", date(day))),
                Map.entry("code", code),
                Map.entry("check", say("check")),
                Map.entry("page", page),
                Map.entry("address", page + "?code=" + code),
                Map.entry("qr", say("qr", page)));
        return fill(parts).replace("{{facts}}", facts(certificate, themes));
    }

    private String facts(Certificate certificate, List<String> themes) {
        Achievement done = certificate.achievement();
        Map<String, Integer> skills = certificate.softSkills().values();
        StringBuilder facts = new StringBuilder();
        facts.append(fact("sessions", Integer.toString(done.sessions()), false));
        facts.append(fact("minutes", hours(done.minutes()), false));
        if (done.swapped() > 0) {
            facts.append(fact("swapped", say("swapped.value", done.swapped()), false));
        }
        if (!themes.isEmpty()) {
            facts.append(fact("themes", String.join(" · ", themes), true));
        }
        if (!skills.isEmpty()) {
            String each = skills.entrySet().stream()
                    .map(skill -> say(skill.getKey(), skill.getValue()))
                    .collect(Collectors.joining(" · "));
            facts.append(fact("skills", each, true));
        }
        return facts.toString();
    }

    private String fact(String key, String value, boolean wide) {
        return "<p class=\"fact%s\"><span class=\"key\">%s</span> <span class=\"value\">%s</span></p>"
                .formatted(wide ? " wide" : "", escape(say(key)), escape(value));
    }

    private static String fill(Map<String, String> parts) {
        String sheet = SHEET;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            sheet = sheet.replace("{{" + part.getKey() + "}}", escape(part.getValue()));
        }
        return sheet;
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), language).format(values);
    }

    private String date(LocalDate day) {
        String date = DateTimeFormatter.ofPattern(words.getString("format.date"), language)
                .format(day);
        return language == Locale.FRENCH ? date.replaceFirst("^1 ", "1er ") : date;
    }

    /** 45 min, 5 h, 5 h 30. */
    private static String hours(int minutes) {
        return minutes < 60
                ? minutes + "\u00a0min"
                : minutes / 60 + "\u00a0h" + (minutes % 60 == 0 ? "" : "\u00a0%02d".formatted(minutes % 60));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                // no text is a place to fill
                .replace("{{", "{\u2060{");
    }

    private static String sheet() {
        try (InputStream sheet =
                CertificateText.class.getResourceAsStream("/org/binome/recognition/certificate.html")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
