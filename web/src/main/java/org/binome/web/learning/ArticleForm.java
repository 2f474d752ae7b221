package org.binome.web.learning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.binome.learning.boundary.ArticleDetails;
import org.binome.learning.boundary.CommentEntry;
import org.binome.learning.boundary.Commenting;
import org.binome.learning.boundary.ReadingAdvice;
import org.binome.learning.entity.CommentStatus;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;

/** An article, what people have added to it, and what one adds oneself (P31). */
@Named("articleForm")
@ViewScoped
public class ArticleForm implements Serializable {

    @Inject
    ReadingAdvice advice;

    @Inject
    Commenting commenting;

    @Inject
    Notice notice;

    @Inject
    TextView text;

    private long id;
    private ArticleDetails article;
    private List<CommentEntry> comments;
    private String comment;

    public void open() {
        article = advice.read(id, text.locale());
        comments = commenting.of(id);
    }

    public String write() {
        commenting.write(id, comment);
        notice.done("learning.comment.sent");
        return again();
    }

    public String delete(long commentId) {
        commenting.delete(commentId);
        notice.done("learning.comment.deleted");
        return again();
    }

    private String again() {
        return "/me/learning-article?faces-redirect=true&id=" + id;
    }

    /** True unless an earlier comment of the reader waits for HR. */
    public boolean isOpen() {
        return comments.stream().noneMatch(one -> one.mine() && one.status() == CommentStatus.WAITING);
    }

    public ArticleDetails getArticle() {
        return article;
    }

    public List<CommentEntry> getComments() {
        return comments;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
