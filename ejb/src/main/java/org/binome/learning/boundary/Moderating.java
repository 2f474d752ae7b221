package org.binome.learning.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.binome.learning.control.ArticleComments;
import org.binome.learning.entity.ArticleComment;
import org.binome.learning.entity.CommentApproved;
import org.binome.learning.entity.CommentRefused;
import org.binome.people.boundary.SignedIn;
import org.binome.shared.ConflictException;
import org.binome.shared.DomainEvent;
import org.binome.shared.Roles;

/** HR reads what people have added to articles, and lets it appear or not; a word once given can be changed. */
@Stateless
@RolesAllowed(Roles.HR)
public class Moderating {

    @Inject
    SignedIn signedIn;

    @Inject
    ArticleComments comments;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** The oldest first. @param after an id, exclusive */
    public List<WaitingComment> waiting(long after, int limit, Locale locale) {
        return comments.waiting(after, limit).stream()
                .map(comment -> WaitingComment.of(comment, locale))
                .toList();
    }

    public void approve(long id) {
        ArticleComment comment = ofOthers(id);
        comment.approve(clock.instant());
        events.fire(new CommentApproved(id, comment.article().id()));
    }

    /** @throws ConflictException for the own comment */
    private ArticleComment ofOthers(long id) {
        ArticleComment comment = comments.find(id);
        boolean own = signedIn.find().filter(comment.author()::equals).isPresent();
        ConflictException.unless(!own, "matching.own-case");
        return comment;
    }

    public void refuse(long id) {
        ArticleComment comment = ofOthers(id);
        comment.refuse(clock.instant());
        events.fire(new CommentRefused(id, comment.article().id()));
    }
}
