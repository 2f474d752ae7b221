package org.binome.learning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.binome.learning.entity.ArticleComment;
import org.binome.learning.entity.CommentStatus;
import org.binome.learning.entity.Material;
import org.binome.people.entity.Employee;
import org.binome.shared.ConflictException;
import org.binome.shared.Fetch;
import org.binome.shared.NotFoundException;

/** What people have added to articles. */
@ApplicationScoped
public class ArticleComments {

    @Inject
    EntityManager entityManager;

    /** @throws NotFoundException when there is none */
    public ArticleComment find(long id) {
        return Optional.ofNullable(entityManager.find(ArticleComment.class, id)).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException when there is none, or it is somebody else's */
    public ArticleComment find(long id, Employee author) {
        return Optional.of(find(id))
                .filter(comment -> comment.author().equals(author))
                .orElseThrow(NotFoundException::new);
    }

    /** Those this person may read, the oldest first. */
    public List<ArticleComment> shown(Material article, Employee reader) {
        return Fetch.joining(
                        entityManager.createQuery(
                                "select c from ArticleComment c where c.article = :article and c.author.active = true order by c.writtenAt, c.id",
                                ArticleComment.class),
                        "c.author.unit")
                .setParameter("article", article)
                .getResultStream()
                .filter(comment -> comment.shownTo(reader))
                .toList();
    }

    /** Those HR has not read yet, the oldest first. @param after an id, exclusive */
    public List<ArticleComment> waiting(long after, int limit) {
        return Fetch.joining(
                        entityManager.createQuery(
                                "select c from ArticleComment c where c.status = :waiting and c.id > :after order by c.id",
                                ArticleComment.class),
                        "c.author.unit",
                        "c.article")
                .setParameter("waiting", CommentStatus.WAITING)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** @throws ConflictException while another one of this author's on the article waits; the database has the last word */
    public ArticleComment add(ArticleComment comment) {
        boolean one = shown(comment.article(), comment.author()).stream()
                .anyMatch(other -> other.status() == CommentStatus.WAITING
                        && other.author().equals(comment.author()));
        ConflictException.unless(!one, "learning.comment-waits");
        entityManager.persist(comment);
        entityManager.flush();
        return comment;
    }

    public void remove(ArticleComment comment) {
        entityManager.remove(comment);
    }
}
