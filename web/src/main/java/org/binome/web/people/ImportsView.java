package org.binome.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.binome.people.boundary.DirectoryImportReview;
import org.binome.people.boundary.DirectoryImporting;
import org.binome.people.boundary.ImportStatus;
import org.binome.web.faces.TextView;

/** Where an employee list is handed in, and the lists of before. */
@Named
@RequestScoped
public class ImportsView {

    private static final int SHOWN = 8;

    @Inject
    DirectoryImporting importing;

    @Inject
    DirectoryImportReview review;

    @Inject
    TextView text;

    private Part file;
    private List<ImportStatus> latest;

    /** Reads the file and leads to its columns. */
    public String receive() throws IOException {
        try (InputStream content = file.getInputStream()) {
            long id = importing.receive(file.getSubmittedFileName(), content, text.locale());
            return "/hr/import-list?faces-redirect=true&id=" + id;
        }
    }

    /** Newest first. */
    public List<ImportStatus> getLatest() {
        if (latest == null) {
            latest = review.latest(0, SHOWN);
        }
        return latest;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
