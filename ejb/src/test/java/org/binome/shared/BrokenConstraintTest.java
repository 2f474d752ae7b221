package org.binome.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A constraint that the database insists on")
class BrokenConstraintTest {

    private static final String OVERLAP =
            "ERROR: conflicting key value violates exclusion constraint \"mentoring_session_int8range_tstzrange_excl\"";

    @Test
    @DisplayName("is read as the rule it stands for, however deep it lies and in whatever language it speaks")
    void known() {
        assertThat(code(new EJBException(new PersistenceException(new SQLException(OVERLAP, "23P01")))))
                .contains("session.overlaps");
        assertThat(code(new SQLException("FEHLER: … Constraint „matching_round_open“", "23505")))
                .contains("matching.round-running");
        Throwable rolledBack = new IllegalStateException("rolled back");
        rolledBack.addSuppressed(new SQLException(OVERLAP, "23P01"));
        assertThat(code(rolledBack)).contains("session.overlaps");
    }

    @Test
    @DisplayName("is a conflict also when nobody has named it, if only a race can have broken it")
    void races() {
        assertThat(code(new SQLException("… \"campaign_name_once\"", "23505"))).contains("happened-meanwhile");
        assertThat(code(new SQLException("deadlock detected", "40P01"))).contains("changed-meanwhile");
    }

    @Test
    @DisplayName("remains a fault when no race explains it")
    void faults() {
        assertThat(code(new SQLException("… check constraint \"pairing_check1\"", "23514")))
                .isEmpty();
        assertThat(code(new SQLException("value too long", "22001"))).isEmpty();
        assertThat(code(new IllegalStateException("no database in here"))).isEmpty();
    }

    private static Optional<String> code(Throwable exception) {
        return BrokenConstraint.in(exception).map(BusinessException::code);
    }
}
