package org.binome.people.control.reading;

/** How much of a file is taken in, so that no upload can exhaust the server. */
public final class Limits {

    public static final long FILE_BYTES = 50L << 20;
    public static final int ROWS = 250_000;
    public static final int COLUMNS = 200;
    public static final int CELL_CHARACTERS = 4_000;

    /** Of all parts of a workbook together, after inflating. */
    public static final long INFLATED_BYTES = 500L << 20;

    /** Of the texts of a workbook, which a reader has to keep in memory. */
    public static final long SHARED_TEXT_BYTES = 64L << 20;

    public static final int WORKBOOK_PARTS = 1_000;

    private Limits() {}
}
