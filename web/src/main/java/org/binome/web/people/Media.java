package org.binome.web.people;

/** Kinds of files that employee lists and their findings come in. */
final class Media {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Media() {}
}
