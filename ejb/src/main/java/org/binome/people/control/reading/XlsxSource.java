package org.binome.people.control.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Rows of the first visible sheet of a workbook. The reader knows neither DTDs nor external entities. */
final class XlsxSource implements RowSource {

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final XlsxCell texts;

    XlsxSource(Path file) throws IOException {
        WorkbookGuard.check(file);
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
            Sheet sheet = workbook.getSheets()
                    .filter(candidate -> candidate.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new UnreadableFileException("empty"));
            stream = sheet.openStream();
            rows = stream.iterator();
            texts = new XlsxCell();
        } catch (ExcelReaderException | UncheckedIOException e) {
            throw new UnreadableFileException("not-a-workbook");
        }
    }

    @Override
    public Row next() {
        try {
            return rows.hasNext() ? row(rows.next()) : null;
        } catch (ExcelReaderException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnreadableFileException("not-a-workbook");
        }
    }

    private Row row(org.dhatim.fastexcel.reader.Row row) {
        int width = Math.min(row.getCellCount(), Limits.COLUMNS + 1);
        List<String> cells = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            cells.add(row.getOptionalCell(column).map(texts::text).orElse(""));
        }
        return new Row(row.getRowNum(), cells);
    }

    @Override
    public void close() {
        try {
            stream.close();
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
