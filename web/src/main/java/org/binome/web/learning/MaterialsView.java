package org.binome.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.binome.learning.boundary.MaterialEntry;
import org.binome.learning.boundary.Moderating;
import org.binome.learning.boundary.WaitingComment;
import org.binome.learning.boundary.WritingMaterial;
import org.binome.learning.entity.MaterialKind;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;

/** All modules and articles for HR, and the comments that wait for HR's word. */
@Named("materials")
@RequestScoped
public class MaterialsView {

    private static final int MANY = 500;
    private static final String HERE = "/hr/learning?faces-redirect=true";

    @Inject
    WritingMaterial writing;

    @Inject
    Moderating moderating;

    @Inject
    Notice notice;

    @Inject
    TextView text;

    private List<MaterialEntry> modules;
    private List<MaterialEntry> articles;
    private List<WaitingComment> comments;

    public List<MaterialEntry> getModules() {
        if (modules == null) {
            modules = writing.list(MaterialKind.MODULE, 0, MANY);
        }
        return modules;
    }

    public List<MaterialEntry> getArticles() {
        if (articles == null) {
            articles = writing.list(MaterialKind.ARTICLE, 0, MANY);
        }
        return articles;
    }

    public List<WaitingComment> getComments() {
        if (comments == null) {
            comments = moderating.waiting(0, MANY, text.locale());
        }
        return comments;
    }

    public String approve(long id) {
        moderating.approve(id);
        notice.done("learning.comment.approved");
        return HERE;
    }

    public String refuse(long id) {
        moderating.refuse(id);
        notice.done("learning.comment.refused");
        return HERE;
    }
}
