package org.binome.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P04 the authorisation table")
class AuthorisationTableTest {

    private static final int ROLES = 7;

    @Test
    @DisplayName("has one row for each page, resource and service, and none besides")
    void complete() throws Exception {
        List<String> rows = AuthorisationTable.read().stream()
                .map(AuthorisationTable.Row::name)
                .toList();
        assertThat(rows).doesNotHaveDuplicates();
        assertThat(rows)
                .as("rows of web/src/main/resources/org/binome/web/authorisation.csv")
                .containsExactlyInAnyOrderElementsOf(Routes.all());
    }

    @Test
    @DisplayName("says allow or deny for each role")
    void cells() throws Exception {
        assertThat(AuthorisationTable.read())
                .allSatisfy(row -> assertThat(row.cells()).hasSize(ROLES).isSubsetOf("allow", "deny"));
    }

    @Test
    @DisplayName("lets nobody in anonymously but to public pages, services and the open part of the API")
    void anonymous() throws Exception {
        Set<String> open = AuthorisationTable.read().stream()
                .filter(row -> row.cells().get(0).equals("allow"))
                .map(AuthorisationTable.Row::name)
                .filter(name -> !name.startsWith("service "))
                .collect(Collectors.toSet());
        assertThat(open)
                .allMatch(name -> name.startsWith("page GET /public/")
                        || name.startsWith("api GET /api/v1/public/")
                        || name.equals("api GET /api/v1/openapi.json"));
    }

    @Test
    @DisplayName("would notice a resource that nobody has entered")
    void notices() throws Exception {
        assertThat(Routes.resources(Forgotten.class)).containsExactly("api GET /api/v1/forgotten/{id}/part");
        assertThat(AuthorisationTable.read()).noneMatch(row -> row.route().equals("/api/v1/forgotten/{id}/part"));
    }

    @Path("forgotten")
    static class Forgotten {
        @GET
        @Path("{id: \\d+}/part")
        public String get() {
            return "";
        }
    }
}
