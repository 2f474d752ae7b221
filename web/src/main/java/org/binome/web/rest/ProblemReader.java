package org.binome.web.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.binome.shared.BrokenConstraint;
import org.binome.shared.BusinessException;
import org.binome.web.faces.Texts;
import org.binome.web.rest.Problem.FieldError;

/** Reads an exception as a problem in the caller's language; what nobody expected tells nothing of the inside. */
final class ProblemReader {

    private static final Logger LOG = Logger.getLogger(ProblemReader.class.getName());

    private final Texts texts;

    ProblemReader(Locale locale) {
        this.texts = Texts.in(locale);
    }

    Problem read(Throwable exception) {
        return find(exception, BusinessException.class)
                .map(this::rule)
                .or(() -> find(exception, EJBAccessException.class).map(any -> plain(403)))
                .or(() -> find(exception, OptimisticLockException.class).map(any -> changedMeanwhile()))
                .or(() -> find(exception, ConstraintViolationException.class).map(this::fields))
                .or(() -> BrokenConstraint.in(exception).map(this::rule))
                .or(() -> find(exception, UnreadableBody.class).map(this::body))
                .or(() -> find(exception, WebApplicationException.class).map(this::http))
                .orElseGet(() -> unexpected(exception));
    }

    private Problem rule(BusinessException rule) {
        int status =
                switch (rule.kind()) {
                    case INVALID -> 422;
                    case FORBIDDEN -> 403;
                    case NOT_FOUND -> 404;
                    case CONFLICT -> 409;
                };
        Problem problem = plain(status).detailed(texts.problem(rule), rule.code());
        Object field = rule.parameters().get("field");
        return field == null
                ? problem
                : problem.withErrors(List.of(new FieldError(field.toString(), texts.problem(rule))));
    }

    private Problem changedMeanwhile() {
        return plain(409).detailed(texts.of("problem.changed-meanwhile"), "changed-meanwhile");
    }

    private Problem fields(ConstraintViolationException violations) {
        return plain(400)
                .withErrors(violations.getConstraintViolations().stream()
                        .map(violation -> new FieldError(field(violation), texts.problem(violation)))
                        .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                        .toList());
    }

    private Problem body(UnreadableBody body) {
        return plain(400).withErrors(List.of(new FieldError(body.field(), texts.of("access.problem.unreadable"))));
    }

    private Problem http(WebApplicationException exception) {
        return plain(exception.getResponse().getStatus());
    }

    private Problem unexpected(Throwable exception) {
        LOG.log(Level.SEVERE, "A request failed", exception);
        return plain(500);
    }

    private Problem plain(int status) {
        String key = "access.problem." + status;
        return Problem.of(status, texts.of(texts.has(key) ? key : "access.problem." + status / 100 + "xx"));
    }

    /** Without method and parameter: {@code plan.command.title} is the field {@code title}. */
    private static String field(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case METHOD, CONSTRUCTOR, RETURN_VALUE, CROSS_PARAMETER -> parameter = "";
                case PARAMETER -> parameter = node.getName();
                default -> field.append(field.isEmpty() ? "" : ".").append(node);
            }
        }
        return field.isEmpty() ? parameter : field.toString();
    }

    private static <T extends Throwable> Optional<T> find(Throwable exception, Class<T> type) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
