package org.binome.people.control.reading;

import java.io.Closeable;

/** Rows of a table file, one at a time, so that the file's length costs no memory. */
public interface RowSource extends Closeable {

    /**
     * The next row, blank ones included; null at the end.
     *
     * @throws UnreadableFileException when the file is broken from here on
     */
    Row next();

    @Override
    void close();
}
