package org.binome.insight.entity;

/**
 * The average of answers on a scale. Where all answered the same, only a range is told, so that nobody's answer is known.
 *
 * @param from the average rounded to a tenth, or the lower end of the range
 * @param to the same, or the upper end of the range
 */
public record Mean(double from, double to) {

    /** Of answers from 1 to 5. */
    public static Mean of(long sum, long answers, int lowest, int highest) {
        return of(sum, answers, lowest, highest, 1, 5);
    }

    /** @param floor of the scale @param ceiling of the scale */
    public static Mean of(long sum, long answers, int lowest, int highest, int floor, int ceiling) {
        if (lowest == highest) {
            return new Mean(
                    Math.min(ceiling - 1, Math.max(floor, lowest - 1)),
                    Math.max(floor + 1, Math.min(ceiling, lowest + 1)));
        }
        double average = Math.round(10.0 * sum / answers) / 10.0;
        return new Mean(average, average);
    }

    public boolean range() {
        return from != to;
    }

    /** In the middle of a range. */
    public double middle() {
        return (from + to) / 2;
    }
}
