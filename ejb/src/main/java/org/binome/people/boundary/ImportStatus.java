package org.binome.people.boundary;

import java.time.Instant;
import org.binome.people.control.importing.Progress;
import org.binome.people.entity.DirectoryImport;
import org.binome.people.entity.ImportPhase;
import org.binome.people.entity.ImportTally;

/**
 * Where a directory import stands.
 *
 * @param rows people in the list
 * @param charset null for a workbook
 * @param separator null for a workbook
 * @param step what the run is doing: READING, COMPARING or CHANGING; null when none runs
 * @param percent of the run, 0 to 100
 */
public record ImportStatus(
        long id,
        long version,
        String fileName,
        long fileBytes,
        int rows,
        String charset,
        String separator,
        ImportPhase phase,
        String step,
        int percent,
        int problems,
        int joined,
        int returned,
        int changed,
        int unchanged,
        int gone,
        int activeBefore,
        boolean manyLeave,
        Instant requestedAt,
        Instant finishedAt) {

    static ImportStatus of(DirectoryImport found, Progress progress) {
        ImportTally tally = found.tally();
        boolean running = found.phase().running() && progress != null;
        return new ImportStatus(
                found.id(),
                found.version(),
                found.file().name(),
                found.file().bytes(),
                found.file().rows(),
                found.file().charset(),
                found.file().separator(),
                found.phase(),
                running ? progress.step().name() : null,
                running ? progress.percent() : 0,
                tally.problems(),
                tally.joined(),
                tally.returned(),
                tally.changed(),
                tally.unchanged(),
                tally.gone(),
                tally.activeBefore(),
                tally.manyLeave(),
                found.requestedAt(),
                found.finishedAt());
    }
}
