package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P35 the API and its bearer tokens")
class BearerIT {

    @Test
    @DisplayName("without token: 401 with a challenge and a problem, never a sign-in page")
    void nobody() {
        Answer answer = Api.anonymous().get("/me").is(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Location")).isEmpty();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    @DisplayName("a good token tells who is calling")
    void good() {
        Answer me = Api.as("hr").get("/me").is(200);
        assertThat(me.object().getJsonArray("roles").toString()).contains("employee", "hr");
        assertThat(me.header("Cache-Control")).contains("no-store");
        assertThat(me.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(me.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    @DisplayName("a token for another application: 401 invalid_token")
    void otherAudience() {
        Answer answer = Api.withToken(Api.token("other-app", "hr")).get("/me").is(401);
        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    @DisplayName("unsigned, promoted, or signed with the public key as secret: 401")
    void hostile() throws Exception {
        HostileTokens hostile = new HostileTokens(Api.token("binome-cli", "mentor"));
        Api.withToken(hostile.unsigned()).get("/me").is(401);
        Api.withToken(hostile.promoted()).get("/me").is(401);
        Api.withToken(hostile.confused()).get("/me").is(401);
        Api.withToken("nonsense").get("/me").is(401);
        Api.anonymous().with("Authorization", "Basic aHI6Ymlub21l").get("/me").is(401);
    }

    @Test
    @DisplayName("problems speak the caller's language and name the field")
    void problems() {
        Api admin = Api.as("admin");
        assertThat(admin.with("Accept-Language", "fr")
                        .get("/employees")
                        .is(403)
                        .object()
                        .getString("title"))
                .isEqualTo("Ce compte n’y a pas droit");
        Answer unreadable = admin.put("/admin/clock", "{\"now\":\"yesterday\"}").is(400);
        assertThat(unreadable.object().getJsonArray("errors").toString()).contains("\"now\"");
        Answer missing = admin.put("/admin/clock", "{}").is(400);
        assertThat(missing.object().getJsonArray("errors").toString()).contains("\"now\"");
        admin.get("/nowhere").is(404);
        assertThat(admin.call("PATCH", "/me", BodyPublishers.noBody(), null).status())
                .isEqualTo(405);
        Api.as("hr").get("/employees?after=!!").isProblem(422, "paging.cursor");
    }

    @Test
    @DisplayName("the description of the API is open to everybody")
    void description() {
        Answer description = Api.anonymous().get("/openapi.json").is(200);
        assertThat(description.object().getJsonObject("paths")).containsKey("/api/v1/me");
    }

    @Test
    @DisplayName(
            "a POST with the same Idempotency-Key takes effect once: the same answer again, for something else 422")
    void once() {
        Api hr = Api.as("hr");
        Api repeating = hr.with("Idempotency-Key", UUID.randomUUID().toString());
        String name = "once-" + UUID.randomUUID() + ".csv";
        Answer first = upload(repeating, name, "number,first name\n1,Robin\n").is(202);
        Answer again = upload(repeating, name, "number,first name\n1,Robin\n").is(202);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        upload(repeating, name, "number,first name\n1,Robinette\n").isProblem(422, "idempotency.other-request");
        assertThat(imports(hr, name)).hasSize(1);

        upload(hr, name, "number,first name\n1,Robin\n").is(202);
        List<Long> both = imports(hr, name);
        assertThat(both).as("the same with another key").hasSize(2);
        both.forEach(id -> hr.post("/directory-imports/" + id + "/cancellation"));
    }

    private static Answer upload(Api caller, String name, String lines) {
        return caller.call("POST", "/directory-imports?fileName=" + name, BodyPublishers.ofString(lines), "text/csv");
    }

    private static List<Long> imports(Api caller, String name) {
        return caller.get("/directory-imports").is(200).items().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("fileName").equals(name))
                .map(one -> one.getJsonNumber("id").longValue())
                .toList();
    }
}
