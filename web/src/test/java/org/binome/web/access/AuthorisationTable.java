package org.binome.web.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** authorisation.csv: who may ask for what. */
final class AuthorisationTable {

    static final String HEADER = "kind,method,route,anonymous,employee,hr,manager,sponsor,dpo,admin";

    private static final Path FILE = Path.of("src/main/resources/org/binome/web/authorisation.csv");

    private AuthorisationTable() {}

    /** One line. @param cells allow or deny, one per role, in the order of the header */
    record Row(String kind, String method, String route, List<String> cells) {
        String name() {
            return kind + " " + method + " " + route;
        }
    }

    static List<Row> read() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        if (!lines.get(0).equals(HEADER)) {
            throw new IllegalStateException("The first line must be " + HEADER);
        }
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split(","))
                .map(cells ->
                        new Row(cells[0], cells[1], cells[2], List.of(Arrays.copyOfRange(cells, 3, cells.length))))
                .toList();
    }
}
