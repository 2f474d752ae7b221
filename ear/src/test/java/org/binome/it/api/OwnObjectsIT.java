package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The allow cells of the authorisation table with objects that are there; those that deny are {@code AuthorisationIT}'s. */
@DisplayName("P04 each role that may read an object reads its own")
class OwnObjectsIT {

    private static final Path TABLE = Path.of("../web/src/main/resources/org/binome/web/authorisation.csv");

    /** What two people have between them, and each for herself. */
    private static final Set<String> BETWEEN_TWO = Set.of(
            "/api/v1/pairings/{id}",
            "/api/v1/pairings/{id}/objectives",
            "/api/v1/pairings/{id}/objectives/{position}",
            "/api/v1/pairings/{pairing}/messages",
            "/api/v1/pairings/{pairing}/shared-notes",
            "/api/v1/sessions/{id}/note");

    private static OwnObjects objects;

    @BeforeAll
    static void arrive() {
        objects = OwnObjects.arrive();
    }

    @TestFactory
    @DisplayName("every route that reads one object, as every role it is for")
    Stream<DynamicTest> own() throws IOException {
        return cells().map(cell -> DynamicTest.dynamicTest(cell.name(), () -> {
            Answer answer = objects.caller(cell.role(), cell.route())
                    .get(objects.own(cell.role(), cell.route()))
                    .is(200);
            assertThat(answer.body()).isNotBlank();
        }));
    }

    @TestFactory
    @DisplayName("what belongs to others is not there, whatever the role")
    Stream<DynamicTest> others() throws IOException {
        return cells().filter(cell -> OwnObjects.personal(cell.route()))
                .map(cell -> DynamicTest.dynamicTest(cell.name(), () -> objects.caller(cell.role(), cell.route())
                        .get(objects.own(OwnObjects.stranger(cell.role()), cell.route()))
                        .is(refused(cell))));
    }

    /** HR is told that what two people have between them is not for HR (P26). */
    private static int refused(Cell cell) {
        return cell.role().equals("hr") && BETWEEN_TWO.contains(cell.route()) ? 403 : 404;
    }

    private record Cell(String role, String route) {
        String name() {
            return route + " as " + role;
        }
    }

    private static Stream<Cell> cells() throws IOException {
        List<String> lines = Files.readAllLines(TABLE);
        List<String> columns = Arrays.asList(lines.get(0).split(","));
        return lines.stream()
                .filter(line -> line.startsWith("api,GET,") && line.contains("{"))
                .map(line -> line.split(","))
                .flatMap(cells -> IntStream.range(4, cells.length)
                        .filter(i -> cells[i].equals("allow"))
                        .mapToObj(i -> new Cell(columns.get(i), cells[2])));
    }
}
