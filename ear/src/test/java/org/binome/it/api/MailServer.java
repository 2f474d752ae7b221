package org.binome.it.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.binome.it.Running;

/** The mail server of the running stack, which can be told to fail. */
final class MailServer implements AutoCloseable {

    private MailServer() {}

    /** Until it is closed, it fails for that many of a hundred mails: turns them away, or takes them and does not say so. */
    static MailServer failing(int percent) {
        mood(percent);
        return new MailServer();
    }

    private static void mood(int percent) {
        HttpRequest request = HttpRequest.newBuilder(Running.mailbox().resolve("/mood?" + percent))
                .PUT(BodyPublishers.noBody())
                .build();
        try {
            int status = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.discarding())
                    .statusCode();
            if (status != 204) {
                throw new IllegalStateException("The mailbox answers " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Every mail to somebody of this crowd that has arrived, each as often as it has. */
    static List<JsonObject> arrived(Crowd crowd) {
        try (JsonReader reader =
                Json.createReader(Running.mails(crowd.mark()).toURL().openStream())) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(mail -> mail.getString("to").contains(crowd.mark()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        mood(0);
    }
}
