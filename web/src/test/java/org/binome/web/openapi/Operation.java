package org.binome.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One operation of a description. @param route method and path */
record Operation(String route, JsonNode node) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    static List<Operation> all(JsonNode description) {
        List<Operation> found = new ArrayList<>();
        description.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .forEach(method -> found.add(new Operation(
                        method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), method.getValue()))));
        return found;
    }

    String name() {
        return node.path("operationId").asText();
    }

    /** Whether each success is described, with what is read then unless there is nothing. */
    boolean answers() {
        List<JsonNode> successes = new ArrayList<>();
        for (var response : node.path("responses").properties()) {
            if (response.getKey().startsWith("2")) {
                successes.add(response.getValue());
                boolean empty = response.getKey().equals("204");
                if (response.getValue().path("description").asText().isBlank()
                        || empty == described(response.getValue())) {
                    return false;
                }
            }
        }
        return !successes.isEmpty();
    }

    private static boolean described(JsonNode response) {
        for (JsonNode content : response.path("content")) {
            if (!content.path("schema").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a success is an array rather than an object. */
    boolean bareList() {
        return node.at("/responses/200/content/application~1json/schema/type")
                .asText()
                .equals("array");
    }

    boolean mayRefuse() {
        return node.at("/responses/4XX/$ref").asText().equals("#/components/responses/Problem");
    }

    @Override
    public String toString() {
        return route + " " + node.path("responses");
    }
}
