package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.binome.it.journey.EmployeeLists;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Employee lists by REST")
class DirectoryImportApiIT {

    private final Api hr = Api.as("hr");

    @Test
    @DisplayName("a list is received, its mapping changed under its entity tag, checked and called off")
    void story() {
        String list = receive(EmployeeLists.company(8));
        Answer mapping = hr.get(list + "/mapping").is(200);
        JsonObject guessed = mapping.object();
        assertThat(guessed.getJsonArray("columns").getJsonObject(5).getString("field"))
                .isEqualTo("MANAGER_NUMBER");
        assertThat(guessed.getBoolean("derivesNames")).isFalse();

        String body = Json.createObjectBuilder()
                .add(
                        "columns",
                        Json.createArrayBuilder().add(column(0, "NUMBER")).add(column(3, "USER_NAME")))
                .add("defaults", guessed.getJsonObject("defaults"))
                .build()
                .toString();
        hr.put(list + "/mapping", body).is(428);
        hr.with("If-Match", "\"0\"").put(list + "/mapping", body).is(412);
        hr.with("If-Match", mapping.header("ETag")).put(list + "/mapping", body).is(200);

        hr.post(list + "/dry-run").is(202);
        assertThat(await(list).getString("phase")).isEqualTo("READY");
        assertThat(hr.get(list + "/changes?kind=JOINED&limit=3").is(200).items())
                .hasSize(3);
        hr.post(list + "/cancellation").is(202);
        assertThat(hr.get(list).is(200).object().getString("phase")).isEqualTo("CANCELLED");
        hr.post(list + "/confirmation", "{\"leaversAccepted\":true}").isProblem(409, "people.import-not-ready");
    }

    @Test
    @DisplayName("problems come in pages and as a file for spreadsheets")
    void problems() {
        String list = receive(EmployeeLists.faulty());
        hr.post(list + "/dry-run").is(202);

        JsonObject status = await(list);
        assertThat(status.getString("phase")).isEqualTo("FAULTY");
        Answer first = hr.get(list + "/problems?limit=2").is(200);
        assertThat(first.items()).hasSize(2);
        assertThat(hr.get(list + "/problems?limit=200&after=" + first.object().getString("next"))
                        .is(200)
                        .items())
                .hasSize(status.getInt("problems") - 2);
        assertThat(hr.get(list + "/problems.csv?language=fr").is(200).body())
                .contains("\"Le responsable n’est pas dans la liste\"");
        hr.post(list + "/cancellation").is(202);
    }

    @Test
    @DisplayName("what is no table is refused; only HR may try")
    void refused() {
        byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);
        hr.call("POST", "/directory-imports", BodyPublishers.ofByteArray(pdf), "text/csv")
                .isProblem(422, "people.file-not-a-table");
        Api.as("mentor")
                .call("POST", "/directory-imports", BodyPublishers.ofByteArray(EmployeeLists.faulty()), "text/csv")
                .is(403);
        Api.as("mentor").get("/employees").is(403);
        Api.anonymous().get("/directory-imports").is(401);
    }

    private static JsonObject column(int position, String field) {
        return Json.createObjectBuilder()
                .add("position", position)
                .add("field", field)
                .build();
    }

    private String receive(byte[] list) {
        Answer answer = hr.call(
                        "POST", "/directory-imports?fileName=people.csv", BodyPublishers.ofByteArray(list), "text/csv")
                .is(202);
        assertThat(answer.header("Location"))
                .endsWith("/directory-imports/" + answer.object().getInt("id"));
        return "/directory-imports/" + answer.object().getInt("id");
    }

    private JsonObject await(String list) {
        JsonObject status = hr.get(list).is(200).object();
        for (int tries = 0; status.getString("phase").equals("CHECKING") && tries < 600; tries++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            status = hr.get(list).is(200).object();
        }
        return status;
    }
}
