package org.binome.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.binome.session.boundary.Meeting;
import org.binome.session.boundary.SessionDetails;
import org.binome.session.boundary.SessionReplies;
import org.binome.session.entity.ReplyAnswer;
import org.binome.session.entity.SessionStatus;

/** What the calendars of the two have answered to an invitation that still stands. */
@Named("sessionReplies")
@RequestScoped
public class SessionRepliesView {

    private static final SessionReplies NONE = new SessionReplies(null, null);

    @Inject
    Meeting meeting;

    private SessionReplies replies;

    public SessionReplies of(SessionDetails session) {
        if (replies == null) {
            replies = session.status() == SessionStatus.CONFIRMED ? meeting.replies(session.id()) : NONE;
        }
        return replies;
    }

    public boolean declined(SessionReplies replies) {
        return replies.mine() == ReplyAnswer.DECLINED || replies.partner() == ReplyAnswer.DECLINED;
    }

    /** Kind of the chip. */
    public String look(ReplyAnswer answer) {
        return answer == ReplyAnswer.ACCEPTED ? "good" : "attention";
    }

    /** Icon of the chip. */
    public String sign(ReplyAnswer answer) {
        return answer == ReplyAnswer.ACCEPTED ? "check" : "info";
    }
}
