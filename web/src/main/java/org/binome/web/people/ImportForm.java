package org.binome.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.binome.people.boundary.DirectoryImportReview;
import org.binome.people.boundary.DirectoryImporting;
import org.binome.people.boundary.ImportStatus;
import org.binome.people.boundary.MappingView;
import org.binome.people.boundary.Remap;
import org.binome.people.entity.ImportPhase;

/** Leads one employee list from its columns to the directory. Remembers only what is being typed; the rest is asked anew. */
@Named
@ViewScoped
public class ImportForm implements Serializable {

    @Inject
    DirectoryImporting importing;

    @Inject
    DirectoryImportReview review;

    private long id;
    private boolean columnsWanted;
    private boolean leaversAccepted;
    private long version;
    private List<ColumnChoice> columns;
    private DefaultsChoice defaults;
    private transient ImportStatus status;

    /** Before the first showing of the page; later showings keep what was typed. */
    public void open() {
        if (isMapping()) {
            MappingView mapping = review.mapping(id);
            version = mapping.version();
            columns = mapping.columns().stream().map(ColumnChoice::new).toList();
            defaults = new DefaultsChoice(mapping.defaults());
        }
    }

    /** Asks how things stand, at every showing. */
    public void refresh() {
        status = review.status(id);
    }

    /** Keeps the columns and shows what the people look like by them. */
    public String look() {
        importing.remap(id, version, decided());
        return here("&columns=true#preview");
    }

    /** Keeps the columns and goes through all rows. */
    public String check() {
        importing.remap(id, version, decided());
        importing.dryRun(id);
        return here("");
    }

    public String confirm() {
        importing.confirm(id, leaversAccepted);
        return here("");
    }

    public String cancel() {
        importing.cancel(id);
        return here("");
    }

    private Remap decided() {
        return new Remap(columns.stream().map(ColumnChoice::decided).toList(), defaults.decided());
    }

    private String here(String more) {
        return "/hr/import-list?faces-redirect=true&id=" + id + more;
    }

    /** Whether the page shows the columns: nothing is decided yet, or somebody came back to them. */
    public boolean isMapping() {
        ImportPhase phase = getStatus().phase();
        return phase == ImportPhase.MAPPING || columnsWanted && phase.waits();
    }

    /** Whether the page shows how a phase ended, rather than the columns. */
    public boolean shows(String phase) {
        return !isMapping() && getStatus().phase().name().equals(phase);
    }

    public boolean isRunning() {
        return getStatus().phase().running();
    }

    public ImportStatus getStatus() {
        if (status == null) {
            refresh();
        }
        return status;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public boolean isColumnsWanted() {
        return columnsWanted;
    }

    public void setColumnsWanted(boolean columnsWanted) {
        this.columnsWanted = columnsWanted;
    }

    public boolean isLeaversAccepted() {
        return leaversAccepted;
    }

    public void setLeaversAccepted(boolean leaversAccepted) {
        this.leaversAccepted = leaversAccepted;
    }

    public List<ColumnChoice> getColumns() {
        return columns;
    }

    public DefaultsChoice getDefaults() {
        return defaults;
    }
}
