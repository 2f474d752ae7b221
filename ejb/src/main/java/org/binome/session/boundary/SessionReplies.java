package org.binome.session.boundary;

import java.io.Serializable;
import java.util.List;
import org.binome.matching.entity.Side;
import org.binome.session.entity.ReplyAnswer;
import org.binome.session.entity.SessionReply;

/**
 * What the calendars of the two have answered to the invitation as it stands.
 *
 * @param mine null without an answer
 * @param partner null without an answer
 */
public record SessionReplies(ReplyAnswer mine, ReplyAnswer partner) implements Serializable {

    static SessionReplies of(List<SessionReply> replies, Side caller) {
        return new SessionReplies(answer(replies, caller), answer(replies, caller.other()));
    }

    private static ReplyAnswer answer(List<SessionReply> replies, Side side) {
        return replies.stream()
                .filter(reply -> reply.side() == side && reply.current())
                .findFirst()
                .map(SessionReply::answer)
                .orElse(null);
    }
}
