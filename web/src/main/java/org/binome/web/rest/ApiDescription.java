package org.binome.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The OpenAPI description, told as a list of what can be asked. */
final class ApiDescription {
    /** What only administrators need stands last. */
    private static final Set<String> RUNNING_THE_SYSTEM = Set.of("admin", "jobs");

    private final JsonNode root;

    ApiDescription(JsonNode root) {
        this.root = root;
    }

    /** By the first word of the path. */
    List<ApiView.Group> groups() {
        Map<String, List<ApiView.Operation>> groups = new TreeMap<>();
        root.path("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(method -> operation(path.getKey(), method.getKey(), method.getValue(), groups)));
        return groups.entrySet().stream()
                .map(group -> new ApiView.Group(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(group -> RUNNING_THE_SYSTEM.contains(group.name())))
                .toList();
    }

    private void operation(String path, String method, JsonNode node, Map<String, List<ApiView.Operation>> groups) {
        if (!node.isObject() || method.equals("parameters")) {
            return;
        }
        List<String> parameters = new ArrayList<>();
        node.path("parameters")
                .forEach(parameter -> parameters.add(parameter.path("name").asText()));
        ApiView.Operation operation = new ApiView.Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                node.path("summary").asText(),
                String.join(", ", parameters),
                String.join(", ", fields(node.path("requestBody").path("content"))),
                String.join(", ", fields(success(node.path("responses")).path("content"))));
        groups.computeIfAbsent(group(path), any -> new ArrayList<>()).add(operation);
    }

    private static String group(String path) {
        String[] words = path.replaceFirst("^/api/v1", "").split("/");
        return words.length > 1 ? words[1] : "";
    }

    private static JsonNode success(JsonNode responses) {
        return Stream.of("200", "201", "202")
                .filter(responses::has)
                .findFirst()
                .map(responses::path)
                .orElse(responses.path("204"));
    }

    /** Name and kind of each field, one level deep. */
    private List<String> fields(JsonNode content) {
        JsonNode schema = resolved(content.path("application/json").path("schema"));
        List<String> fields = new ArrayList<>();
        JsonNode of = schema.has("items") ? resolved(schema.path("items")) : schema;
        of.path("properties")
                .fields()
                .forEachRemaining(field -> fields.add(field.getKey() + ": " + kind(field.getValue())));
        return fields;
    }

    private String kind(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            JsonNode target = resolved(schema);
            return target.has("enum") ? "enum" : reference.substring(reference.lastIndexOf('/') + 1);
        }
        String type = schema.path("type").isArray()
                ? schema.path("type").path(0).asText()
                : schema.path("type").asText("object");
        return type.equals("array") ? kind(schema.path("items")) + "[]" : type;
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.startsWith("#/") ? root.at(reference.substring(1)) : schema;
    }
}
