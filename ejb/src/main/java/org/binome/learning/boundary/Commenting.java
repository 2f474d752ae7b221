package org.binome.learning.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.binome.learning.control.ArticleComments;
import org.binome.learning.control.Materials;
import org.binome.learning.entity.ArticleComment;
import org.binome.learning.entity.CommentDeleted;
import org.binome.learning.entity.CommentWritten;
import org.binome.learning.entity.Material;
import org.binome.learning.entity.MaterialKind;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.shared.DomainEvent;
import org.binome.shared.Roles;

/** Adding something to an article, and taking it away. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class Commenting {

    @Inject
    SignedIn signedIn;

    @Inject
    Materials materials;

    @Inject
    ArticleComments comments;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** What HR has approved, and one's own; the oldest first. */
    public List<CommentEntry> of(long articleId) {
        Employee me = signedIn.employee();
        return comments.shown(materials.readable(articleId, MaterialKind.ARTICLE), me).stream()
                .map(comment -> CommentEntry.of(comment, me))
                .toList();
    }

    /** Nobody else reads it before HR has approved it. @param body 1 to 2 000 characters */
    public CommentEntry write(long articleId, String body) {
        Employee me = signedIn.employee();
        Material article = materials.readable(articleId, MaterialKind.ARTICLE);
        ArticleComment comment = comments.add(new ArticleComment(article, me, body, clock.instant()));
        events.fire(new CommentWritten(comment.id(), articleId));
        return CommentEntry.of(comment, me);
    }

    /** Takes one's own away for good, approved or not. */
    public void delete(long id) {
        ArticleComment comment = comments.find(id, signedIn.employee());
        comments.remove(comment);
        events.fire(new CommentDeleted(id, comment.article().id()));
    }
}
