package org.binome.matching.engine;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A problem as a plain text file, so that anybody can hand one in: first {@code mentees mentors edges}, then the capacities of
 * the mentors, then one line {@code mentee mentor score} for each eligible pair. Numbers count from 0, scores go from 0 to
 * 10 000, any white space separates.
 */
public final class InstanceFile {

    private final InputStream in;
    private int line = 1;

    private InstanceFile(InputStream in) {
        this.in = in;
    }

    /**
     * The problem in the file, participation first. Mentee {@code i} has the id {@code i}, mentor {@code j} the id
     * {@code mentees + j}.
     *
     * @throws IllegalArgumentException naming the line, if the file is not of this form
     * @throws IOException if it cannot be read
     */
    public static Problem read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return new InstanceFile(in).problem();
        }
    }

    private Problem problem() throws IOException {
        int mentees = number("the number of mentees", ProblemBuilder.MOST_PEOPLE);
        int mentors = number("the number of mentors", ProblemBuilder.MOST_MENTORS);
        int edges = number("the number of pairs", Integer.MAX_VALUE);
        ProblemBuilder problem = Problem.builder();
        for (int mentee = 0; mentee < mentees; mentee++) {
            problem.mentee(mentee);
        }
        for (int mentor = 0; mentor < mentors; mentor++) {
            problem.mentor((long) mentees + mentor, number("the capacity of mentor " + mentor, Integer.MAX_VALUE));
        }
        for (int edge = 0; edge < edges; edge++) {
            int mentee = number("a mentee", mentees - 1);
            int mentor = number("a mentor", mentors - 1);
            problem.edge(mentee, (long) mentees + mentor, number("a score", Score.MAX));
        }
        if (next() >= 0) {
            throw wrong("there is more than the first line announces");
        }
        return problem.build();
    }

    private int number(String what, int most) throws IOException {
        int character = next();
        if (character < '0' || character > '9') {
            throw wrong(character < 0 ? what + " is missing" : what + " is not a number of 0 or more");
        }
        long number = 0;
        for (; character >= '0' && character <= '9'; character = in.read()) {
            number = 10 * number + character - '0';
            if (number > most) {
                throw wrong(what + " is more than " + most);
            }
        }
        if (character > ' ') {
            throw wrong(what + " is not a whole number");
        }
        line += character == '\n' ? 1 : 0;
        return (int) number;
    }

    /** The first character that is not white space, or -1 at the end. */
    private int next() throws IOException {
        int character = in.read();
        while (character >= 0 && character <= ' ') {
            line += character == '\n' ? 1 : 0;
            character = in.read();
        }
        return character;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("line " + line + ": " + what);
    }
}
