package org.binome.insight.control;

import org.binome.insight.entity.Mean;

/** What was answered after sessions. */
public record Answers(int count, Ratings mood, Ratings useful) {

    static Answers of(int... columns) {
        return new Answers(
                columns[0],
                new Ratings(columns[1], columns[2], columns[3]),
                new Ratings(columns[4], columns[5], columns[6]));
    }

    Answers plus(Answers other) {
        return new Answers(count + other.count, mood.plus(other.mood), useful.plus(other.useful));
    }

    public Mean meanMood() {
        return Mean.of(mood.sum, count, mood.lowest, mood.highest);
    }

    public Mean meanUseful() {
        return Mean.of(useful.sum, count, useful.lowest, useful.highest);
    }

    /** Answers from 1 to 5 to one question. */
    record Ratings(int sum, int lowest, int highest) {

        Ratings plus(Ratings other) {
            return new Ratings(sum + other.sum, Math.min(lowest, other.lowest), Math.max(highest, other.highest));
        }
    }
}
