package org.binome.people.control.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A CSV or XLSX file, recognised by its content and never by its name.
 *
 * @param encoding null for a workbook
 * @param separator between the cells of a text file; 0 for a workbook
 */
public record TableFile(Path path, TextEncoding encoding, char separator) {

    /** @throws UnreadableFileException when the file is empty, too large or of another kind */
    public static TableFile of(Path path) {
        try {
            byte[] head = head(path);
            if (Files.size(path) == 0) {
                throw new UnreadableFileException("empty");
            }
            if (startsWith(head, 'P', 'K', 3, 4)) {
                return new TableFile(path, null, (char) 0);
            }
            if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
                throw new UnreadableFileException("old-excel");
            }
            TextEncoding encoding = TextEncoding.of(path);
            if (startsWith(head, '%', 'P', 'D', 'F') || startsWith(head, 'P', 'K') || !encoding.looksLikeText(path)) {
                throw new UnreadableFileException("not-a-table");
            }
            return new TableFile(path, encoding, Separator.of(path, encoding));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isWorkbook() {
        return encoding == null;
    }

    /** Null for a workbook. */
    public Charset charset() {
        return isWorkbook() ? null : encoding.charset();
    }

    /** Rows from the first one, cleaned: stripped, without control characters, double conversions undone. */
    public CleanSource open() {
        try {
            return new CleanSource(isWorkbook() ? new XlsxSource(path) : new CsvSource(path, encoding, separator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(4);
        }
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
