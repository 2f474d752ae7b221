package org.binome.session.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Duo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P24 What one of the two has answered to the invitation by calendar")
class SessionReplyTest {

    private static final Instant WRITTEN = Duo.NOW.plus(Duration.ofDays(1));
    private static final Instant STARTS = Duo.NOW.plus(Duration.ofDays(7));
    private static final Duration HOUR = Duration.ofHours(1);

    private final MentoringSession session = confirmed();
    private final SessionReply reply = new SessionReply(session, Side.MENTOR, ReplyAnswer.ACCEPTED, WRITTEN);

    private static MentoringSession confirmed() {
        MentoringSession session = new MentoringSession(Duo.signed().pairing, 1, STARTS, HOUR, Duo.PARIS);
        session.frame(frame());
        session.confirm(Duo.NOW);
        return session;
    }

    private static SessionFrame frame() {
        return new SessionFrame(PlaceKind.ROOM, "Forum", "ai", "Prompts");
    }

    @Test
    @DisplayName("the later one holds, in whatever order they arrive")
    void later() {
        assertThat(reply.change(ReplyAnswer.DECLINED, WRITTEN.minusSeconds(1))).isFalse();
        assertThat(reply.answer()).isEqualTo(ReplyAnswer.ACCEPTED);
        assertThat(reply.change(ReplyAnswer.ACCEPTED, WRITTEN.plusSeconds(1))).isFalse();
        assertThat(reply.change(ReplyAnswer.TENTATIVE, WRITTEN.plusSeconds(2))).isTrue();
        assertThat(reply.answer()).isEqualTo(ReplyAnswer.TENTATIVE);
    }

    @Test
    @DisplayName("that one cannot come is told once for each invitation")
    void told() {
        assertThat(reply.toTell()).isFalse();
        reply.change(ReplyAnswer.DECLINED, WRITTEN.plusSeconds(1));
        assertThat(reply.toTell()).isTrue();
        assertThat(reply.toTell()).isFalse();
        session.change(STARTS.plus(HOUR), HOUR, Duo.PARIS, frame());
        assertThat(reply.current()).isFalse();
        assertThat(reply.change(ReplyAnswer.DECLINED, WRITTEN)).isTrue();
        assertThat(reply.current()).isTrue();
        assertThat(reply.toTell()).isTrue();
    }
}
