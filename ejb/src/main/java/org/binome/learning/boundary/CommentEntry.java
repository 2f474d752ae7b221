package org.binome.learning.boundary;

import java.io.Serializable;
import java.time.Instant;
import org.binome.learning.entity.ArticleComment;
import org.binome.learning.entity.CommentStatus;
import org.binome.people.entity.Employee;

/**
 * A comment on an article.
 *
 * @param author full name
 * @param unit where the author works
 * @param status what HR has said of it; others than the author see approved ones only
 * @param mine true for the author
 */
public record CommentEntry(
        long id, String author, String unit, String body, Instant writtenAt, CommentStatus status, boolean mine)
        implements Serializable {

    static CommentEntry of(ArticleComment comment, Employee reader) {
        return new CommentEntry(
                comment.id(),
                comment.author().fullName(),
                comment.author().unit().name(),
                comment.body(),
                comment.writtenAt(),
                comment.status(),
                comment.author().equals(reader));
    }
}
