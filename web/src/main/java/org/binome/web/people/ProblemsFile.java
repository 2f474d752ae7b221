package org.binome.web.people;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.binome.people.boundary.RowProblem;
import org.binome.web.faces.Texts;

/** Problems of an employee list as CSV that a spreadsheet opens with a double click, and never runs. */
final class ProblemsFile {

    /** Tells spreadsheets that what follows is UTF-8. */
    private static final String MARK = "\uFEFF";

    private final Texts texts;
    private final Writer out;

    ProblemsFile(Texts texts, OutputStream out) {
        this.texts = texts;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** @param problems hands all problems to the taker it is given */
    void write(Consumer<Consumer<RowProblem>> problems) throws IOException {
        out.write(MARK);
        line(
                texts.of("people.problem.row"),
                texts.of("people.problem.column"),
                texts.of("people.problem.value"),
                texts.of("people.problem.what"),
                texts.of("people.problem.do"));
        problems.accept(this::write);
        out.flush();
    }

    private void write(RowProblem problem) {
        String what = texts.label(problem.fault());
        line(
                Integer.toString(problem.row()),
                problem.column(),
                problem.value(),
                problem.otherRow() > 0 ? what + " " + texts.of("people.problem.other", problem.otherRow()) : what,
                texts.of("people.advice." + problem.fault()));
    }

    private void line(String... cells) {
        try {
            out.write(Arrays.stream(cells).map(ProblemsFile::cell).collect(Collectors.joining(",", "", "\r\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A spreadsheet takes what begins like a formula for one; an apostrophe before it keeps it a text. */
    static String cell(String text) {
        String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
