package org.binome.web.faces;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
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

    /** Between two others: the page is the same as for what is absent, the status is not. */
    boolean isForbidden() {
        return find(BusinessException.class)
                .filter(problem -> problem.kind() == Kind.FORBIDDEN)
                .isPresent();
    }

    /** Not there, or not for this person: both look the same. */
    boolean isAbsent() {
        return find(EJBAccessException.class).isPresent()
                || find(BusinessException.class)
                        .filter(problem -> problem.kind() == Kind.NOT_FOUND)
                        .isPresent();
    }

    /**
     * One thing to mend.
     *
     * @param field the last name of the path that is blamed, by which the page may know the field; empty when none is
     */
    record Wrong(String field, String sentence) {}

    /** Empty when it is nothing a person could mend. */
    List<Wrong> wrongs(Texts texts) {
        Optional<BusinessException> rule = find(BusinessException.class).or(() -> BrokenConstraint.in(exception));
        if (rule.isPresent()) {
            return List.of(new Wrong(last(rule.get().parameters().get("field")), texts.problem(rule.get())));
        }
        if (find(OptimisticLockException.class).isPresent()) {
            return List.of(new Wrong("", texts.of("problem.changed-meanwhile")));
        }
        return find(ConstraintViolationException.class)
                .map(violations -> violations.getConstraintViolations().stream()
                        .map(violation -> new Wrong(last(violation.getPropertyPath()), texts.problem(violation)))
                        .distinct()
                        .sorted(Comparator.comparing(Wrong::field))
                        .toList())
                .orElse(List.of());
    }

    private static String last(Object path) {
        return path == null ? "" : path.toString().replaceFirst(".*\\.", "");
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
