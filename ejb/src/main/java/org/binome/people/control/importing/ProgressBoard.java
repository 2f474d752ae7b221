package org.binome.people.control.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.binome.people.control.Database;
import org.binome.people.control.importing.Progress.Step;
import org.binome.people.control.staging.Sql;
import org.binome.shared.RealTime;

/** Where a run writes how far it has come, in transactions of its own, and reads whether somebody called it off. */
@ApplicationScoped
public class ProgressBoard {

    /** A run that has been silent for so long has died with its server. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    @Inject
    Database database;

    @Inject
    @RealTime
    Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public void begin(long importId, Step step, int total) {
        database.tell(sql -> sql.update(
                """
                insert into directory_import_progress (import_id, step, done, total, cancelled, alive_at)
                values (?, ?, 0, ?, false, ?)
                on conflict (import_id) do update set step = excluded.step, done = 0, total = excluded.total,
                    alive_at = excluded.alive_at
                """,
                importId,
                step.name(),
                total,
                now()));
    }

    /** @throws CalledOffException when somebody has called the run off */
    @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = CalledOffException.class)
    public void advance(long importId, int done) {
        boolean cancelled = database.ask(sql -> {
            sql.update(
                    "update directory_import_progress set done = ?, alive_at = ? where import_id = ?",
                    done,
                    now(),
                    importId);
            return isCalledOff(sql, importId);
        });
        if (cancelled) {
            throw new CalledOffException();
        }
    }

    private static boolean isCalledOff(Sql sql, long importId) {
        return sql.number("select count(*) from directory_import_progress where import_id = ? and cancelled", importId)
                > 0;
    }

    /** The run stops at its next step. */
    public void callOff(long importId) {
        database.tell(sql ->
                sql.update("update directory_import_progress set cancelled = true where import_id = ?", importId));
    }

    /** Part of the request for a new run: from then on it can be called off, and is missed when it gives no sign of life. */
    public void announce(long importId, Step step) {
        database.tell(sql -> {
            sql.update("delete from directory_import_progress where import_id = ?", importId);
            sql.update(
                    """
                    insert into directory_import_progress (import_id, step, done, total, cancelled, alive_at)
                    values (?, ?, 0, 1, false, ?)""",
                    importId,
                    step.name(),
                    now());
        });
    }

    /** Empty before the first run. */
    public Optional<Progress> of(long importId) {
        return database.ask(sql -> sql
                .list(
                        row -> new Progress(
                                Step.valueOf(row.getString(1)),
                                row.getInt(2),
                                row.getInt(3),
                                row.getObject(4, OffsetDateTime.class).toInstant()),
                        "select step, done, total, alive_at from directory_import_progress where import_id = ?",
                        importId)
                .stream()
                .findFirst());
    }

    /** True when a run gives no sign of life: its server is gone. */
    public boolean isSilent(long importId) {
        return of(importId)
                .map(progress -> progress.aliveAt().plus(SILENCE).isBefore(clock.instant()))
                .orElse(true);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
