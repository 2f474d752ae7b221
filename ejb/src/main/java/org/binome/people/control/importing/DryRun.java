package org.binome.people.control.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.binome.people.control.checking.Person;
import org.binome.people.control.checking.PersonReader;
import org.binome.people.control.checking.Problem;
import org.binome.people.control.importing.Progress.Step;
import org.binome.people.control.reading.CleanSource;
import org.binome.people.control.reading.Row;
import org.binome.people.control.reading.TableFile;
import org.binome.people.entity.DirectoryImport;

/** Goes through the whole list, row by row, some thousand to a transaction; changes nothing of the directory. */
@ApplicationScoped
public class DryRun {

    private static final int BATCH = 2_000;

    @Inject
    FileStore files;

    @Inject
    ImportSteps steps;

    @Inject
    ProgressBoard board;

    @Inject
    Clock clock;

    public void run(long importId) {
        DirectoryImport list = steps.begin(importId);
        board.begin(importId, Step.READING, list.file().rows());
        Path file = files.fetch(importId);
        try (CleanSource rows = TableFile.of(file).open()) {
            int problems = readAll(importId, rows, list);
            board.begin(importId, Step.COMPARING, 1);
            steps.compare(importId, problems);
        } finally {
            delete(file);
        }
    }

    private int readAll(long importId, CleanSource rows, DirectoryImport list) {
        PersonReader reader = new PersonReader(
                list.mapping(),
                list.defaults(),
                list.file().loginDomain(),
                LocalDate.ofInstant(clock.instant(), ZoneId.of(list.defaults().zone())));
        List<Person> people = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int done = 0;
        int reported = 0;
        int header = list.file().headerRow();
        for (Row row = rows.next(); row != null; row = rows.next()) {
            // above the first person of a list without header, lines with one cell are captions
            boolean begun = header > 0 ? row.number() > header : done > 0 || row.filledCells() > 1;
            if (begun && !row.isBlank()) {
                PersonReader.Reading reading = reader.read(row);
                people.add(reading.person());
                problems.addAll(reading.problems());
                done++;
            }
            if (people.size() == BATCH) {
                steps.stage(importId, people, problems, reported);
                reported += problems.size();
                people.clear();
                problems.clear();
                board.advance(importId, done);
            }
        }
        steps.stage(importId, people, problems, reported);
        board.advance(importId, done);
        return reported + problems.size();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
