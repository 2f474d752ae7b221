package org.binome.people.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Optional;
import org.binome.people.control.RememberedAnswers;
import org.binome.shared.RealTime;

/**
 * Lets a caller of the API repeat a request without repeating its effect (Idempotency-Key). Kept for a day. The answer is stored
 * after the effect, in a transaction of its own: a server that dies in between leaves a key that takes effect again once its
 * lease is over.
 */
@Stateless
@PermitAll
public class AnsweringOnce {

    @Inject
    RememberedAnswers answers;

    @Inject
    @RealTime
    Clock clock;

    /** An answer as it was given. @param body null for none */
    public record Given(int status, String contentType, String location, String etag, String body) {}

    /**
     * @param fingerprint of everything the request says
     * @return the answer given before; empty when the request must be carried out
     */
    public Optional<Given> before(@NotBlank String caller, @Size(min = 1, max = 255) String key, String fingerprint) {
        if (answers.first(caller, key, fingerprint, clock.instant())) {
            return Optional.empty();
        }
        return answers.find(caller, key)
                .filter(answer -> answer.repeats(fingerprint, clock.instant()))
                .map(answer -> new Given(
                        answer.status(), answer.contentType(), answer.location(), answer.etag(), answer.body()));
    }

    public void remember(@NotBlank String caller, @NotBlank String key, @NotNull Given given) {
        answers.find(caller, key)
                .ifPresent(answer -> answer.answered(
                        given.status(), given.contentType(), given.location(), given.etag(), given.body()));
    }

    /** The request failed by our own fault: it may be tried again. */
    public void forget(@NotBlank String caller, @NotBlank String key) {
        answers.find(caller, key).ifPresent(answers::remove);
    }
}
