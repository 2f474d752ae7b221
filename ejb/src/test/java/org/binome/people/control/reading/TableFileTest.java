package org.binome.people.control.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

    private static final String LIST = "Matricule,Nom,Poste\n7,Élodie Çelik,\"Cheffe, achats\"\n8,Noël,Vendeur\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheSeparator(String separator) throws IOException {
        Path file = text(
                LIST.replace("\"Cheffe, achats\"", "X").replace(",", separator).replace("X", "\"Cheffe, achats\""),
                StandardCharsets.UTF_8);

        assertThat(TableFile.of(file).separator()).isEqualTo(separator.charAt(0));
        assertThat(rows(file).get(1).cells()).containsExactly("7", "Élodie Çelik", "Cheffe, achats");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,false", "UTF-8,true", "UTF-16LE,true", "UTF-16BE,true", "UTF-16LE,false", "windows-1252,false"})
    void findsTheEncoding(String charset, boolean marked) throws IOException {
        Path file = text((marked ? "\uFEFF" : "") + LIST, Charset.forName(charset));

        assertThat(rows(file).get(0).cell(0)).isEqualTo("Matricule");
        assertThat(rows(file).get(1).cell(1)).isEqualTo("Élodie Çelik");
    }

    @Test
    @DisplayName("a login keeps its backslash, and a line inside quotes stays one row")
    void keepsBackslashes() throws IOException {
        Path file = text("id,login\n1,corp\\ann0\n2,\"two\nlines\"\n\n4,x\n", StandardCharsets.UTF_8);

        assertThat(rows(file)).extracting(Row::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(rows(file).get(1).cell(1)).isEqualTo("corp\\ann0");
        assertThat(rows(file).get(2).cell(1)).isEqualTo("two lines");
        assertThat(rows(file).get(3).isBlank()).isTrue();
    }

    @Test
    void putsTwiceConvertedTextsRight() throws IOException {
        Path file = text("id,login\n1,corp\\franÃ§ois0\n2,SÃ£o Paulo\n3,garçon\n", StandardCharsets.UTF_8);

        try (CleanSource source = TableFile.of(file).open()) {
            List<String> texts = new ArrayList<>();
            for (Row row = source.next(); row != null; row = source.next()) {
                texts.add(row.cell(1));
            }
            assertThat(texts).containsExactly("login", "corp\\françois0", "São Paulo", "garçon");
            assertThat(source.repaired()).isEqualTo(2);
            assertThat(source.repairedExample()).isEqualTo("corp\\franÃ§ois0 → corp\\françois0");
        }
    }

    @Test
    void tellsWhereAQuotationMarkIsNeverClosed() throws IOException {
        Path file = text("id,name\n1,Ann\n2,\"Bob\n" + "3,Cem\n".repeat(500), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> rows(file)).isInstanceOfSatisfying(UnreadableFileException.class, problem -> {
            assertThat(problem.code()).isEqualTo("people.file-quote-open");
            assertThat(problem.parameters()).containsEntry("row", 3);
        });
    }

    @Test
    void readsWorkbooksWithTheirRowNumbersAndDays() throws IOException {
        Path file = Workbook.of(
                folder,
                Workbook.row(2, "Number", "Name", "Hired"),
                Workbook.row(5, Workbook.number("1.0E3"), "Zoë", Workbook.day(35277)));

        assertThat(rows(file)).extracting(Row::number).containsExactly(2, 5);
        assertThat(rows(file).get(1).cells()).containsExactly("1000", "Zoë", "1996-07-31");
    }

    @Test
    void knowsNoExternalEntities() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        Path file = Workbook.write(folder, doctype, Workbook.row(1, "a", "b") + Workbook.row(2, "1", "&e;"));

        try {
            assertThat(rows(file).toString()).doesNotContain("secret");
        } catch (UnreadableFileException refused) {
            assertThat(refused.code()).isEqualTo("people.file-not-a-workbook");
        }
    }

    @Test
    void refusesABombBeforeInflatingIt() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 40; megabyte++) {
                zip.write(zeros);
            }
        }

        assertRefused(file, "people.file-inflates");
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7,people.file-not-a-table",
        "'',people.file-empty",
        "PK\u0003\u0004broken,people.file-not-a-workbook"
    })
    void refusesWhatIsNoTable(String content, String code) throws IOException {
        assertRefused(text(content, StandardCharsets.UTF_8), code);
    }

    @Test
    @DisplayName("a picture, an archive or a program is refused for what it is, whatever its name")
    void refusesWhatIsNoText() throws IOException {
        int[] picture = {
            0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 5, 0, 0, 0, 3, 32, 8, 2
        };
        assertRefused(bytes(picture), "people.file-not-a-table");
        assertRefused(
                bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1),
                "people.file-not-a-table");
        assertRefused(bytes(0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0), "people.file-not-a-table");
        assertRefused(archive("people.txt"), "people.file-not-a-table");
    }

    private Path bytes(int... values) throws IOException {
        byte[] content = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            content[i] = (byte) values[i];
        }
        return Files.write(folder.resolve("people.csv"), content);
    }

    private Path archive(String entry) throws IOException {
        Path file = folder.resolve("people.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(LIST.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private void assertRefused(Path file, String code) {
        assertThatThrownBy(() -> rows(file))
                .isInstanceOfSatisfying(UnreadableFileException.class, problem -> assertThat(problem.code())
                        .isEqualTo(code));
    }

    private Path text(String content, Charset charset) throws IOException {
        return Files.write(folder.resolve("people.csv"), content.getBytes(charset));
    }

    private static List<Row> rows(Path file) {
        try (RowSource source = TableFile.of(file).open()) {
            List<Row> rows = new ArrayList<>();
            for (Row row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
            return rows;
        }
    }
}
