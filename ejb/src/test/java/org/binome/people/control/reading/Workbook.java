package org.binome.people.control.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet, written part by part, so that broken and hostile ones can be made too. */
final class Workbook {

    static final String SHEET_HEAD =
            "<?xml version=\"1.0\"?>%s<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String SHEET_TAIL = "</sheetData></worksheet>";

    private Workbook() {}

    static Path of(Path folder, String... rows) throws IOException {
        return write(folder, "", String.join("", rows));
    }

    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int column = 0; column < cells.length; column++) {
            String place = (char) ('A' + column) + "" + number;
            row.append(
                    cells[column].startsWith("<")
                            ? cells[column].replace("<c", "<c r=\"" + place + "\"")
                            : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + cells[column] + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    static String number(String value) {
        return "<c><v>" + value + "</v></c>";
    }

    static String day(int serial) {
        return "<c s=\"1\"><v>" + serial + "</v></c>";
    }

    static Path write(Path folder, String doctype, String rows) throws IOException {
        Path file = folder.resolve("people.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (List<String> part : parts(doctype, rows)) {
                zip.putNextEntry(new ZipEntry(part.get(0)));
                zip.write(part.get(1).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static List<List<String>> parts(String doctype, String rows) {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packaged = "http://schemas.openxmlformats.org/package/2006/";
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        return List.of(
                List.of(
                        "[Content_Types].xml",
                        "<Types xmlns=\"" + packaged
                                + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"),
                List.of(
                        "_rels/.rels",
                        "<Relationships xmlns=\"" + packaged + "relationships\"><Relationship Id=\"rId1\" Type=\""
                                + relations + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
                List.of(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
                                + "\"><sheets><sheet name=\"People\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
                List.of(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"" + packaged + "relationships\"><Relationship Id=\"rId1\" Type=\""
                                + relations
                                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\""
                                + relations
                                + "/styles\" Target=\"styles.xml\"/></Relationships>"),
                List.of(
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"" + main
                                + "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
                List.of("xl/worksheets/sheet1.xml", SHEET_HEAD.formatted(doctype) + rows + SHEET_TAIL));
    }
}
