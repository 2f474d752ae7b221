package org.binome.matching.engine;

/**
 * Somebody's place in the tree of reporting lines as an interval: everybody below has an interval inside it.
 *
 * @param in number of the person in depth-first order; negative if unknown
 * @param out greatest number among the person and everybody below
 */
public record ReportingLine(int in, int out) {
    /** In no reporting line. */
    public static final ReportingLine NONE = new ReportingLine(-1, -1);

    public ReportingLine {
        if (out < in) {
            throw new IllegalArgumentException("an interval cannot end before it starts: " + in + " to " + out);
        }
    }

    /** True if the other reports to this person, directly or through others. */
    public boolean above(ReportingLine other) {
        return in >= 0 && in < other.in && other.in <= out;
    }
}
