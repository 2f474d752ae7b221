package org.binome.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** The employee list as a file: what was found on reading it once. */
@Embeddable
public class ImportFile implements Serializable {

    @Column(name = "file_name")
    private String name;

    @Column(name = "file_bytes")
    private long bytes;

    /** Null for a workbook. */
    @Column(name = "charset")
    private String charset;

    /** Between the cells; null for a workbook. */
    @Column(name = "cell_separator")
    private String separator;

    /** As a spreadsheet counts; 0 when the file has no header. */
    @Column(name = "header_row")
    private int headerRow;

    /** People in the list: rows with content below the header. */
    @Column(name = "row_count")
    private int rows;

    /** Same for all files with the same columns; remembers what they mean. */
    @Column(name = "signature")
    private String signature;

    /** The domain that stands before all logins, so that it can be left out; null when there is none or several. */
    @Column(name = "login_domain")
    private String loginDomain;

    /** Cells whose characters had been converted twice and were put right. */
    @Column(name = "repaired_cells")
    private int repairedCells;

    protected ImportFile() {}

    public ImportFile(String name, long bytes, String charset, String separator) {
        this.name = Objects.requireNonNull(name);
        this.bytes = bytes;
        this.charset = charset;
        this.separator = separator;
    }

    /** The same file, now read to its end. */
    public ImportFile read(int headerRow, int rows, String signature, String loginDomain, int repairedCells) {
        ImportFile file = new ImportFile(name, bytes, charset, separator);
        file.headerRow = headerRow;
        file.rows = rows;
        file.signature = signature;
        file.loginDomain = loginDomain;
        file.repairedCells = repairedCells;
        return file;
    }

    public String name() {
        return name;
    }

    public long bytes() {
        return bytes;
    }

    public String charset() {
        return charset;
    }

    public String separator() {
        return separator;
    }

    public int headerRow() {
        return headerRow;
    }

    public int rows() {
        return rows;
    }

    public String signature() {
        return signature;
    }

    public String loginDomain() {
        return loginDomain;
    }

    public int repairedCells() {
        return repairedCells;
    }
}
