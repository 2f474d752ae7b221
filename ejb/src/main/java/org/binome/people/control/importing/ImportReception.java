package org.binome.people.control.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.binome.people.control.Database;
import org.binome.people.control.mapping.FileAnalysis;
import org.binome.people.control.mapping.FileAnalyst;
import org.binome.people.control.reading.TableFile;
import org.binome.people.control.staging.Staging;
import org.binome.people.entity.ColumnMapping;
import org.binome.people.entity.DayFormat;
import org.binome.people.entity.DirectoryImport;
import org.binome.people.entity.ImportDefaults;
import org.binome.people.entity.ImportFile;
import org.binome.people.entity.MappedColumn;

/** Takes a file in: reads it once, proposes what its columns mean, keeps it until somebody has decided. */
@ApplicationScoped
public class ImportReception {

    private static final List<DayFormat> EITHER_FIRST =
            Arrays.asList(DayFormat.DAY_MONTH_YEAR, DayFormat.MONTH_DAY_YEAR);

    @Inject
    DirectoryImports imports;

    @Inject
    FileStore files;

    @Inject
    Database database;

    @Inject
    Clock clock;

    public DirectoryImport receive(String fileName, InputStream content, Locale language, String requestedBy) {
        imports.forgetOld(clock.instant());
        Path path = files.spool(content);
        try {
            TableFile table = TableFile.of(path);
            ImportFile file = new ImportFile(
                    name(fileName),
                    Files.size(path),
                    table.isWorkbook() ? null : table.charset().name(),
                    table.isWorkbook() ? null : String.valueOf(table.separator()));
            FileAnalysis analysis = FileAnalyst.analyse(table, file);
            DirectoryImport list = imports.add(began(analysis, language, requestedBy));
            files.store(list.id(), path);
            files.storeSamples(list.id(), analysis.samples());
            return list;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(path);
        }
    }

    /**
     * What columns meant the last time, they mean again; the formats of days follow this file,
     * except which of day and month stands first: that cannot always be seen.
     */
    private DirectoryImport began(FileAnalysis analysis, Locale language, String requestedBy) {
        Optional<DirectoryImport> former = imports.lastWith(analysis.file().signature());
        ColumnMapping mapping = former.map(known -> remembered(known.mapping(), analysis.proposal()))
                .orElse(analysis.proposal());
        ImportDefaults defaults = former.or(
                        () -> imports.latest(Long.MAX_VALUE, 1).stream().findFirst())
                .map(DirectoryImport::defaults)
                .orElseGet(() -> first(language));
        return new DirectoryImport(analysis.file(), mapping, defaults, requestedBy, clock.instant());
    }

    private static ColumnMapping remembered(ColumnMapping known, ColumnMapping proposal) {
        return new ColumnMapping(proposal.columns().stream()
                .map(column -> remembered(known.columns().get(column.position()), column))
                .toList());
    }

    private static MappedColumn remembered(MappedColumn known, MappedColumn proposal) {
        boolean toBeDecided = EITHER_FIRST.contains(known.dayFormat()) && EITHER_FIRST.contains(proposal.dayFormat());
        return proposal.as(known.field(), toBeDecided ? known.dayFormat() : null);
    }

    private static ImportDefaults first(Locale language) {
        return "fr".equals(language.getLanguage())
                ? new ImportDefaults("Entreprise", "Siège", "FR", "Europe/Paris", "fr")
                : new ImportDefaults("Company", "Head office", "GB", "Europe/London", "en");
    }

    /** Browsers may send a whole path. */
    private static String name(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.length() > 255 ? name.substring(0, 255) : name;
    }

    /** Deletes the list itself and what was found in it. */
    public void forget(long importId) {
        database.tell(sql -> {
            Staging staging = new Staging(sql, importId);
            staging.clear();
            staging.forgetList();
        });
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
