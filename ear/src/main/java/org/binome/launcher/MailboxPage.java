package org.binome.launcher;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mailbox in the browser: {@code /} lists, {@code /3} shows the third mail, {@code /3/html} its HTML part alone
 * (inside a frame without rights), {@code /mails.json} gives all to scripts, and
 * {@code ?q=} those whose address or subject has these letters. Nothing of a mail is trusted.
 */
final class MailboxPage implements HttpHandler {
    private static final Pattern ONE = Pattern.compile("/(\\d+)(/html)?");
    private static final String STYLE =
            """
            body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1b2130;
            background:#faf9f7}table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.5rem;
            border-bottom:1px solid #d9d5cd}pre{white-space:pre-wrap;background:#fff;padding:1rem;border-radius:8px}
            iframe{width:100%;height:36rem;border:1px solid #d9d5cd;border-radius:8px;background:#fff}a{color:#0b6e63}
            """;
    private final Supplier<List<MimeMessage>> mails;

    MailboxPage(Supplier<List<MimeMessage>> mails) {
        this.mails = mails;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            List<MimeMessage> all = mails.get();
            Matcher one = ONE.matcher(path);
            int number = one.matches() && one.group(1).length() < 9 ? Integer.parseInt(one.group(1)) : 0;
            if (path.equals("/")) {
                answer(exchange, 200, "text/html", page("Mailbox", list(all, sought(exchange))));
            } else if (path.equals("/mails.json")) {
                answer(exchange, 200, "application/json", json(all, sought(exchange)));
            } else if (number < 1 || number > all.size()) {
                answer(exchange, 404, "text/html", page("Mailbox", "<p>No such mail. <a href=\"/\">All mails</a></p>"));
            } else if (one.group(2) == null) {
                answer(exchange, 200, "text/html", page("Mail", mail(number, Mail.of(all.get(number - 1)))));
            } else {
                answer(exchange, 200, "text/html", html(Mail.of(all.get(number - 1))));
            }
        }
    }

    /** What stands in the search field, lower case; empty for all mails. */
    private static String sought(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null || !query.startsWith("q=")
                ? ""
                : URLDecoder.decode(query.substring(2), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }

    private static boolean isSought(Mail mail, String sought) {
        return (mail.to() + " " + mail.subject()).toLowerCase(Locale.ROOT).contains(sought);
    }

    private static String list(List<MimeMessage> all, String sought) {
        if (all.isEmpty()) {
            return "<p>No mail yet. What Binome sends appears here.</p>";
        }
        StringBuilder rows = new StringBuilder(
                """
                <form><label>To, or subject: <input type="search" name="q" value="%s"></label> <button>Search</button></form>
                """
                        .formatted(escape(sought)));
        rows.append("<table><tr><th>Subject</th><th>To</th><th>Sent</th></tr>");
        for (int number = all.size(); number > (sought.isEmpty() ? Math.max(0, all.size() - 500) : 0); number--) {
            Mail mail = Mail.of(all.get(number - 1));
            if (!isSought(mail, sought)) {
                continue;
            }
            rows.append("<tr><td><a href=\"/%d\">%s</a></td><td>%s</td><td>%s</td></tr>"
                    .formatted(number, escape(mail.subject()), escape(mail.to()), mail.sent()));
        }
        return rows.append("</table>").toString();
    }

    private static String mail(int number, Mail mail) {
        StringBuilder page =
                new StringBuilder("<p><a href=\"/\">All mails</a></p><h2>%s</h2><p>From %s<br>To %s<br>%s</p>"
                        .formatted(escape(mail.subject()), escape(mail.from()), escape(mail.to()), mail.sent()));
        for (Mail.Leaf part : mail.parts()) {
            page.append("<h3>%s %s</h3>".formatted(escape(part.type()), escape(part.fileName())));
            page.append(
                    part.type().equals("text/html")
                            ? "<iframe sandbox title=\"HTML part\" src=\"/%d/html\"></iframe>".formatted(number)
                            : "<pre>%s</pre>".formatted(escape(part.content())));
        }
        return page.toString();
    }

    private static String html(Mail mail) {
        return mail.parts().stream()
                .filter(part -> part.type().equals("text/html"))
                .map(Mail.Leaf::content)
                .findFirst()
                .orElse("");
    }

    private static String json(List<MimeMessage> all, String sought) {
        JsonArrayBuilder mails = Json.createArrayBuilder();
        for (MimeMessage message : all) {
            Mail mail = Mail.of(message);
            if (!isSought(mail, sought)) {
                continue;
            }
            JsonArrayBuilder parts = Json.createArrayBuilder();
            mail.parts().forEach(part -> parts.add(part(part)));
            mails.add(Json.createObjectBuilder()
                    .add("id", String.valueOf(mail.id()))
                    .add("unsubscribe", mail.unsubscribe())
                    .add("from", mail.from())
                    .add("to", mail.to())
                    .add("subject", String.valueOf(mail.subject()))
                    .add("sent", mail.sent().toString())
                    .add("parts", parts));
        }
        return mails.build().toString();
    }

    private static JsonObject part(Mail.Leaf part) {
        return Json.createObjectBuilder()
                .add("type", part.type())
                .add("content", part.content())
                .build();
    }

    private static String page(String title, String body) {
        return ("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%s</title><style>%s</style></head>"
                        + "<body><h1>%s</h1>%s</body></html>")
                .formatted(title, STYLE, title, body);
    }

    private static String escape(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; form-action 'self'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'");
        headers.set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
