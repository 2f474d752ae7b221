package org.binome.people.control.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.binome.people.control.Database;
import org.binome.people.control.reading.Limits;
import org.binome.people.control.reading.Row;
import org.binome.people.control.reading.UnreadableFileException;

/** Keeps the file of an import in the database, in parts, so that any node can go on with it and none holds it whole. */
@ApplicationScoped
public class FileStore {

    private static final int PART = 256 << 10;

    @Inject
    Database database;

    /**
     * Writes an upload to a file of its own, which the caller deletes.
     *
     * @throws UnreadableFileException when it is larger than the limit
     */
    public Path spool(InputStream content) {
        try {
            Path file = Files.createTempFile("binome-import-", ".tmp");
            try (OutputStream out = Files.newOutputStream(file)) {
                copy(content, out);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(InputStream content, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > Limits.FILE_BYTES) {
                throw new UnreadableFileException("too-large", Map.of("megabytes", Limits.FILE_BYTES >> 20));
            }
            out.write(buffer, 0, read);
        }
    }

    public void store(long importId, Path file) {
        database.tell(sql -> {
            try (InputStream in = Files.newInputStream(file)) {
                byte[] part = in.readNBytes(PART);
                for (int position = 0; part.length > 0; position++) {
                    sql.update(
                            "insert into directory_import_part (import_id, position, content) values (?, ?, ?)",
                            importId,
                            position,
                            part);
                    part = in.readNBytes(PART);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The file on this node's disk again; the caller deletes it. */
    public Path fetch(long importId) {
        try {
            Path file = Files.createTempFile("binome-import-", ".tmp");
            try (OutputStream out = Files.newOutputStream(file)) {
                database.tell(sql -> {
                    int parts = sql.number("select count(*) from directory_import_part where import_id = ?", importId);
                    for (int position = 0; position < parts; position++) {
                        sql.each(
                                row -> write(row.getBytes(1), out),
                                "select content from directory_import_part where import_id = ? and position = ?",
                                importId,
                                position);
                    }
                });
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(byte[] part, OutputStream out) {
        try {
            out.write(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void storeSamples(long importId, List<Row> samples) {
        database.tell(sql -> samples.forEach(row -> sql.update(
                "insert into directory_import_sample (import_id, row_number, cells) values (?, ?, ?)",
                importId,
                row.number(),
                row.cells())));
    }

    /** The first people of the list, for the preview; none once the import is over. */
    public List<Row> samples(long importId) {
        return database.ask(sql -> sql.list(
                row -> new Row(
                        row.getInt(1), Arrays.asList((String[]) row.getArray(2).getArray())),
                "select row_number, cells from directory_import_sample where import_id = ? order by row_number",
                importId));
    }
}
