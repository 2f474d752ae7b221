package org.binome.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.binome.shared.NotFoundException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P35 failures as problems")
class ProblemReaderTest {

    private final ProblemReader english = new ProblemReader(Locale.ENGLISH);
    private final ProblemReader french = new ProblemReader(Locale.FRENCH);

    @Test
    @DisplayName("a rule says no: 422, 409 or 404, with its code and a sentence in the caller's language")
    void rules() {
        Problem problem = english.read(new InvalidException("idempotency.other-request"));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("idempotency.other-request");
        assertThat(problem.detail()).startsWith("This Idempotency-Key");
        assertThat(french.read(new InvalidException("idempotency.other-request"))
                        .detail())
                .startsWith("Cette Idempotency-Key");
        assertThat(english.read(new ConflictException("idempotency.in-progress", Map.of()))
                        .status())
                .isEqualTo(409);
        assertThat(english.read(new NotFoundException()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("what EJBs wrap is unwrapped: refusal 403, stale version 409")
    void wrapped() {
        assertThat(english.read(new EJBAccessException("no")).status()).isEqualTo(403);
        EJBException stale = new EJBException(new RuntimeException(new OptimisticLockException("row 7")));
        assertThat(english.read(stale).status()).isEqualTo(409);
        assertThat(english.read(stale).detail()).doesNotContain("row 7");
    }

    @Test
    @DisplayName(
            "what the database refuses because somebody was quicker is a conflict, and tells nothing of the database")
    void overtaken() {
        Problem problem = english.read(new EJBException(new PersistenceException(
                new SQLException("violates \"mentoring_session_int8range_tstzrange_excl\"", "23P01"))));
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.code()).isEqualTo("session.overlaps");
        assertThat(problem.detail()).isEqualTo("You two already meet at that time. Choose another time.");
        assertThat(english.read(new SQLException("violates check constraint", "23514"))
                        .status())
                .isEqualTo(500);
    }

    @Test
    @DisplayName("what nobody expected is a 500 that tells nothing of the inside")
    void unexpected() throws Exception {
        String answer = Json.MAPPER.writeValueAsString(
                english.read(new IllegalStateException("jdbc:postgresql://db password=geheim")));
        assertThat(answer).contains("500").doesNotContain("geheim").doesNotContain("IllegalState");
    }

    @Test
    @DisplayName("a body that is no JSON of the expected form names the field")
    void unreadable() {
        assertThatThrownBy(() -> Json.MAPPER.readValue("{\"now\":\"yesterday\"}", AdminClockResource.Time.class))
                .isInstanceOfSatisfying(JsonProcessingException.class, e -> assertThat(UnreadableBody.culprit(e))
                        .isEqualTo("now"));
    }
}
