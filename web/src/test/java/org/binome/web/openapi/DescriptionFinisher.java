package org.binome.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * Puts into the OpenAPI description what annotations would have to repeat: the words of Javadoc, and the problem each operation
 * may answer instead.
 */
public final class DescriptionFinisher {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final String PROBLEM = "#/components/responses/Problem";

    private final Javadocs javadocs;

    DescriptionFinisher(Javadocs javadocs) {
        this.javadocs = javadocs;
    }

    /** @param args the description, which is rewritten, and the folder of the sources */
    public static void main(String... args) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode description = mapper.readTree(Path.of(args[0]).toFile());
        new DescriptionFinisher(Javadocs.read(Path.of(args[1]))).finish(description);
        mapper.writerWithDefaultPrettyPrinter().writeValue(Path.of(args[0]).toFile(), description);
    }

    void finish(JsonNode description) {
        for (JsonNode path : description.path("paths")) {
            path.properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .forEach(method -> operation((ObjectNode) method.getValue()));
        }
    }

    private void operation(ObjectNode operation) {
        operation.withObject("/responses").putObject("4XX").put("$ref", PROBLEM);
        Javadocs.Words words =
                javadocs.words().get(operation.path("operationId").asText());
        if (words == null) {
            return;
        }
        if (!words.summary().isEmpty()) {
            operation.put("summary", words.summary());
        }
        for (JsonNode parameter : operation.path("parameters")) {
            String said = words.parameters().get(parameter.path("name").asText());
            if (said != null) {
                ((ObjectNode) parameter).put("description", said);
            }
        }
    }
}
