package org.binome.people.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.binome.people.control.checking.PersonReader;
import org.binome.people.control.importing.DirectoryImports;
import org.binome.people.control.importing.FileStore;
import org.binome.people.control.importing.Findings;
import org.binome.people.control.importing.Progress;
import org.binome.people.control.importing.ProgressBoard;
import org.binome.people.control.reading.Row;
import org.binome.people.entity.ChangeKind;
import org.binome.people.entity.DirectoryImport;
import org.binome.people.entity.MappedColumn;
import org.binome.shared.Roles;

/** Looks at an import: where it stands, what its columns are taken for, what is wrong, what changes. */
@Stateless
@RolesAllowed(Roles.HR)
public class DirectoryImportReview {

    private static final int SAMPLES = 3;

    @Inject
    DirectoryImports imports;

    @Inject
    FileStore files;

    @Inject
    Findings findings;

    @Inject
    ProgressBoard board;

    @Inject
    Clock clock;

    /** Where it stands. A run whose server has died counts as broken off. */
    public ImportStatus status(long id) {
        DirectoryImport found = imports.find(id);
        Progress progress = board.of(id).orElse(null);
        if (found.phase().running() && board.isSilent(id)) {
            found.fail();
        }
        return ImportStatus.of(found, progress);
    }

    /** Newest first. @param before id of the last one seen; 0 begins */
    public List<ImportStatus> latest(long before, int limit) {
        return imports.latest(before == 0 ? Long.MAX_VALUE : before, limit).stream()
                .map(found -> ImportStatus.of(found, board.of(found.id()).orElse(null)))
                .toList();
    }

    public MappingView mapping(long id) {
        DirectoryImport found = imports.find(id);
        List<Row> rows = files.samples(id);
        PersonReader reader = new PersonReader(
                found.mapping(),
                found.defaults(),
                found.file().loginDomain(),
                LocalDate.ofInstant(clock.instant(), ZoneId.of(found.defaults().zone())));
        return new MappingView(
                found.version(),
                found.mapping().columns().stream()
                        .map(column -> view(column, rows))
                        .toList(),
                Defaults.of(found.defaults()),
                found.mapping().derivesNames(),
                found.mapping().derivesGrades(),
                found.file().repairedCells(),
                found.file().loginDomain(),
                rows.stream().map(reader::read).map(PreviewedPerson::of).toList());
    }

    private static ColumnView view(MappedColumn column, List<Row> rows) {
        List<String> samples = rows.stream()
                .map(row -> row.cell(column.position()))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .toList();
        return new ColumnView(column.position(), column.header(), column.field(), column.dayFormat(), samples);
    }

    /** @param after position of the last one seen; 0 begins */
    public List<RowProblem> problems(long id, long after, int limit) {
        imports.find(id);
        return findings.problems(id, after, limit).stream()
                .map(found -> new RowProblem(
                        found.position(),
                        found.problem().row(),
                        found.problem().column(),
                        found.problem().value(),
                        found.problem().fault(),
                        found.problem().other()))
                .toList();
    }

    /** All problems, one after the other, none of them kept in memory. */
    public void eachProblem(long id, Consumer<RowProblem> taker) {
        List<RowProblem> some = problems(id, 0, 1_000);
        while (!some.isEmpty()) {
            some.forEach(taker);
            some = problems(id, some.get(some.size() - 1).position(), 1_000);
        }
    }

    /**
     * @param kind null for all
     * @param after position of the last one seen; 0 begins
     */
    public List<DirectoryChange> changes(long id, ChangeKind kind, long after, int limit) {
        imports.find(id);
        return findings.changes(id, kind, after, limit).stream()
                .map(found -> new DirectoryChange(
                        found.position(), found.kind(), found.number(), found.name(), found.facts()))
                .toList();
    }
}
