package org.binome.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The database has the last word: when two requests at once each pass a check, it refuses the second. Reads such a refusal as the
 * conflict it is. Which constraint stands for which problem is told by {@code constraints.properties}.
 */
public final class BrokenConstraint {

    private static final Properties PROBLEMS = problems();

    /** Unique, exclusion and foreign key: true only when something has happened since the check. */
    private static final Set<String> OVERTAKEN = Set.of("23505", "23P01", "23503");

    /** Serialisation failure and deadlock: the same request may well succeed the next time. */
    private static final Set<String> CROSSED = Set.of("40001", "40P01");

    private BrokenConstraint() {}

    /** Empty when the database has refused nothing, or something that no race explains: that is a fault of Binome's. */
    public static Optional<ConflictException> in(Throwable exception) {
        return sql(exception, new HashSet<>())
                .flatMap(refusal -> code(refusal).map(code -> new ConflictException(code)));
    }

    private static Optional<String> code(SQLException refusal) {
        String state = String.valueOf(refusal.getSQLState());
        if (CROSSED.contains(state)) {
            return Optional.of("changed-meanwhile");
        }
        return known(state, String.valueOf(refusal.getMessage()))
                .or(() -> OVERTAKEN.contains(state) ? Optional.of("happened-meanwhile") : Optional.empty());
    }

    /** Messages come in the database's language, names of constraints do not. */
    private static Optional<String> known(String state, String message) {
        return PROBLEMS.stringPropertyNames().stream()
                .filter(name -> state.startsWith("23") && message.matches("(?s).*\\b" + name + "\\b.*"))
                .map(PROBLEMS::getProperty)
                .findFirst();
    }

    private static Optional<SQLException> sql(Throwable exception, Set<Throwable> seen) {
        if (exception == null || !seen.add(exception)) {
            return Optional.empty();
        }
        if (exception instanceof SQLException refusal && refusal.getSQLState() != null) {
            return Optional.of(refusal);
        }
        Optional<SQLException> cause = sql(exception.getCause(), seen);
        for (Throwable suppressed : exception.getSuppressed()) {
            cause = cause.or(() -> sql(suppressed, seen));
        }
        return cause;
    }

    private static Properties problems() {
        Properties problems = new Properties();
        try (InputStream file = BrokenConstraint.class.getResourceAsStream("constraints.properties")) {
            problems.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems;
    }
}
