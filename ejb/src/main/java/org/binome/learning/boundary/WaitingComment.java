package org.binome.learning.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import org.binome.learning.entity.ArticleComment;

/** A comment that HR has not read yet. @param article title of the article, in the reader's language */
public record WaitingComment(
        long id, long articleId, String article, String author, String unit, String body, Instant writtenAt)
        implements Serializable {

    static WaitingComment of(ArticleComment comment, Locale locale) {
        return new WaitingComment(
                comment.id(),
                comment.article().id(),
                comment.article().text(locale).title(),
                comment.author().fullName(),
                comment.author().unit().name(),
                comment.body(),
                comment.writtenAt());
    }
}
