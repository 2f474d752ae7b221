package org.binome.web.faces;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import org.binome.shared.BrokenConstraint;
import org.binome.shared.BusinessException;
import org.binome.shared.BusinessException.Kind;

/** What lies at the bottom of an exception, read for a person. */
final class Problem {

    private final Throwable exception;

    Problem(Throwable exception) {
        this.exception = exception;
    }

    /** Not there, or not for this person: both look the same. */
    boolean isAbsent() {
        return find(EJBAccessException.class).isPresent()
                || find(BusinessException.class)
                        .filter(problem -> problem.kind() == Kind.NOT_FOUND)
                        .isPresent();
    }

    /** Empty when it is nothing a person could mend. */
    List<String> sentences(Texts texts) {
        Optional<BusinessException> rule = find(BusinessException.class).or(() -> BrokenConstraint.in(exception));
        if (rule.isPresent()) {
            return List.of(texts.problem(rule.get()));
        }
        if (find(OptimisticLockException.class).isPresent()) {
            return List.of(texts.of("problem.changed-meanwhile"));
        }
        return find(ConstraintViolationException.class)
                .map(violations -> violations.getConstraintViolations().stream()
                        .map(ConstraintViolation::getMessage)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /** The last name of the path that a rule blames: the id of the field on the page, if it has one. */
    Optional<String> field() {
        return find(BusinessException.class)
                .map(problem -> problem.parameters().get("field"))
                .map(path -> path.toString().replaceFirst(".*\\.", ""));
    }

    private <T extends Throwable> Optional<T> find(Class<T> type) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
