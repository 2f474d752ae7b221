package org.binome.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.binome.it.Running;
import org.binome.launcher.Await;

/** What has arrived in the mailbox of the test servers. */
final class Mails {

    private Mails() {}

    /** Waits for a mail to that address in which that text stands, in its subject or any part. */
    static void await(String address, String text) {
        assertThat(Await.until(Duration.ofSeconds(30), () -> all(address).getValuesAs(JsonObject.class).stream()
                        .anyMatch(mail -> mail.getString("to").contains(address) && tells(mail, text))))
                .as("a mail to %s that tells “%s”", address, text)
                .isTrue();
    }

    /** Waits for a mail to that address in which something like that stands. @return what stands there */
    static String awaitText(String address, Pattern pattern) {
        List<String> found = new ArrayList<>();
        assertThat(Await.until(Duration.ofSeconds(30), () -> {
                    all(address).getValuesAs(JsonObject.class).stream()
                            .filter(mail -> mail.getString("to").contains(address))
                            .flatMap(mail -> mail.getJsonArray("parts").getValuesAs(JsonObject.class).stream())
                            .map(part -> pattern.matcher(part.getString("content")))
                            .filter(Matcher::find)
                            .forEach(match -> found.add(match.group()));
                    return !found.isEmpty();
                }))
                .as("a mail to %s with %s", address, pattern)
                .isTrue();
        return found.get(0);
    }

    private static boolean tells(JsonObject mail, String text) {
        return mail.getString("subject").contains(text)
                || mail.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                        .anyMatch(part ->
                                part.getString("content").replace("\r\n ", "").contains(text));
    }

    private static JsonArray all(String address) {
        try (JsonReader reader =
                Json.createReader(Running.mails(address).toURL().openStream())) {
            return reader.readArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
