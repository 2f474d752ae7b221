package org.binome.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P35 the description of the API")
class DescriptionTest {

    private static JsonNode root;
    private static List<Operation> operations;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream file = DescriptionTest.class.getResourceAsStream("/openapi/openapi.json")) {
            root = new ObjectMapper().readTree(file);
        }
        operations = Operation.all(root);
    }

    @Test
    @DisplayName("has every route of the authorisation table")
    void complete() throws Exception {
        List<String> rows = Files.readAllLines(Path.of("src/main/resources/org/binome/web/authorisation.csv")).stream()
                .filter(row -> row.startsWith("api,"))
                .map(row -> row.split(",")[1] + " " + row.split(",")[2])
                .toList();
        assertThat(operations.stream().map(Operation::route)).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    @DisplayName("says of every operation what it answers: a schema, or that there is nothing to read")
    void answers() {
        assertThat(operations).filteredOn(operation -> !operation.answers()).isEmpty();
    }

    @Test
    @DisplayName("says of every operation that it may answer a problem instead")
    void problems() {
        assertThat(operations).allMatch(Operation::mayRefuse);
        JsonNode problem = root.at("/components/responses/Problem/content/application~1problem+json/schema/$ref");
        assertThat(root.at(problem.asText().substring(1)).path("properties").has("code"))
                .isTrue();
    }

    @Test
    @DisplayName("asks for a bearer token everywhere but for itself and what is public")
    void security() {
        assertThat(root.at("/components/securitySchemes/bearer/scheme").asText())
                .isEqualTo("bearer");
        assertThat(root.at("/security/0").has("bearer")).isTrue();
        assertThat(operations.stream()
                        .filter(operation -> operation.node().has("security"))
                        .map(Operation::route))
                .containsExactlyInAnyOrder("GET /api/v1/openapi.json", "GET /api/v1/public/certificates");
    }

    @Test
    @DisplayName("sums up every operation whose Javadoc does")
    void summaries() throws Exception {
        Set<String> expected = new TreeSet<>();
        Javadocs.read(Path.of("src/main/java")).words().forEach((name, words) -> {
            if (!words.summary().isEmpty()) {
                expected.add(name);
            }
        });
        Set<String> summed = new TreeSet<>();
        operations.stream()
                .filter(operation -> !operation.node().path("summary").asText().isBlank())
                .forEach(operation -> summed.add(operation.name()));
        assertThat(summed).isNotEmpty().isEqualTo(expected);
    }

    @Test
    @DisplayName("names each operation once")
    void names() {
        assertThat(operations.stream().map(Operation::name)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("lists resources in pages; bare lists are parts of one object or figures")
    void lists() {
        assertThat(operations.stream()
                        .filter(operation -> operation.route().startsWith("GET "))
                        .filter(Operation::bareList)
                        .map(operation -> operation.route().replaceAll(".*/", "")))
                .containsExactlyInAnyOrder("offers", "needs", "objectives", "balance", "swaps");
    }

    @Test
    @DisplayName("would be found wanting without a schema")
    void notices() throws Exception {
        String bare = "{\"paths\":{\"/x\":{\"get\":{\"responses\":{\"200\":{\"description\":\"OK\"}}}}}}";
        Operation operation = Operation.all(new ObjectMapper().readTree(bare)).get(0);
        assertThat(operation.answers()).isFalse();
        assertThat(operation.mayRefuse()).isFalse();
    }
}
