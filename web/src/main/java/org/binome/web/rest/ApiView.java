package org.binome.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The API for people who read. */
@Named("api")
@ApplicationScoped
public class ApiView {

    /** What belongs together. */
    public record Group(String name, List<Operation> operations) {}

    /**
     * One thing that can be asked.
     *
     * @param summary in English; empty when the path says it all
     * @param takes fields of the body
     * @param gives fields of the answer
     */
    public record Operation(
            String method, String path, String summary, String parameters, String takes, String gives) {}

    private List<Group> groups;

    public synchronized List<Group> getGroups() {
        if (groups == null) {
            groups = read();
        }
        return groups;
    }

    private static List<Group> read() {
        try (InputStream description = ApiView.class.getResourceAsStream(OpenApiResource.FILE)) {
            return description == null ? List.of() : new ApiDescription(Json.MAPPER.readTree(description)).groups();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
