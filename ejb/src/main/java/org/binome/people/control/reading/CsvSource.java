package org.binome.people.control.reading;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import com.opencsv.exceptions.CsvMalformedLineException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows of a text file whose cells stand between separators, quoted by RFC 4180. */
final class CsvSource implements RowSource {

    /** Lines one quoted cell may span; more means a quotation mark that is never closed. */
    private static final int LINES_PER_CELL = 200;

    private final CSVReader reader;
    private int number;

    CsvSource(Path file, TextEncoding encoding, char separator) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.skipNBytes(encoding.markBytes());
        // the RFC parser: opencsv's own would swallow the backslash of DOMAIN\login
        reader = new CSVReaderBuilder(new InputStreamReader(in, encoding.charset()))
                .withCSVParser(
                        new RFC4180ParserBuilder().withSeparator(separator).build())
                .withMultilineLimit(LINES_PER_CELL)
                .build();
    }

    @Override
    public Row next() {
        try {
            String[] values = reader.readNext();
            return values == null ? null : new Row(++number, cells(values));
        } catch (CsvMalformedLineException e) {
            throw new UnreadableFileException("quote-open", Map.of("row", number + 1));
        } catch (CsvException e) {
            throw new UnreadableFileException("broken", Map.of("row", number + 1));
        } catch (IOException e) {
            // opencsv reports a quote open at the end of the file as an I/O problem
            throw new UnreadableFileException("quote-open", Map.of("row", number + 1));
        }
    }

    private static List<String> cells(String[] values) {
        List<String> cells = new ArrayList<>(values.length);
        for (String value : values) {
            cells.add(value == null ? "" : value);
        }
        return cells;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
