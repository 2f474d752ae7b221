package org.binome.recognition.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Duo;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.binome.shared.NotFoundException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JointTextTest {

    private static final String WORDS = "We laughed a lot, and I can read a chart now.";

    private final Duo duo = Duo.signed();

    @Test
    @DisplayName("P32 a testimonial needs both before HR reads it, and HR before anybody else does")
    void published() {
        Testimonial text = testimonial(3);
        assertThatThrownBy(() -> text.publish(Duo.NOW)).isInstanceOf(ConflictException.class);
        assertThat(text.agree(duo.ines, Duo.NOW)).as("nothing new").isFalse();
        assertThat(text.status()).as("by the author once more").isEqualTo(TestimonialStatus.AWAITING_PARTNER);
        assertThatThrownBy(() -> text.agree(Duo.employee("9", "Eve", "X", 1), Duo.NOW))
                .isInstanceOf(NotFoundException.class);
        assertThat(text.agree(duo.claire, Duo.NOW)).isTrue();
        assertThat(text.status()).isEqualTo(TestimonialStatus.AWAITING_HR);
        text.publish(Duo.NOW);
        assertThat(text.status()).isEqualTo(TestimonialStatus.PUBLISHED);
        assertThatThrownBy(() -> text.refuse(" ")).isInstanceOf(InvalidException.class);
        text.refuse("Names a customer");
        assertThat(text.reason()).isEqualTo("Names a customer");
        assertThat(text.publishedAt()).isNull();
    }

    @Test
    @DisplayName("P32 one of the two who belongs to HR leaves HR's word on it to a colleague")
    void ownCase() {
        Testimonial text = testimonial(3);
        text.requireOthers(Duo.employee("9", "Eve", "X", 1));
        assertThatThrownBy(() -> text.requireOthers(duo.ines)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> text.requireOthers(duo.claire)).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("P32 taken back, nothing of the words is left, and there is no way back")
    void withdrawn() {
        Testimonial text = testimonial(3);
        text.agree(duo.claire, Duo.NOW);
        text.withdraw();
        assertThat(text.body()).isNull();
        assertThat(text.agreed(Side.MENTOR)).isFalse();
        assertThat(text.status()).isEqualTo(TestimonialStatus.WITHDRAWN);
        assertThatThrownBy(text::withdraw).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> text.agree(duo.claire, Duo.NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("P32 there is something to tell from the third session on, or after the end")
    void timely() {
        assertThatThrownBy(() -> testimonial(2)).isInstanceOf(ConflictException.class);
        duo.pairing.endEarly(Duo.NOW);
        assertThat(testimonial(0).status()).isEqualTo(TestimonialStatus.AWAITING_PARTNER);
        Duo unsigned = new Duo();
        unsigned.pairing.endEarly(Duo.NOW);
        assertThat(Testimonial.timely(unsigned.pairing, 0)).isFalse();
    }

    @Test
    @DisplayName(
            "an idea goes to HR by consent of both, is taken up and answered, and its answer goes with it when taken back")
    void idea() {
        Idea idea = new Idea(duo.pairing, Side.MENTEE, WORDS, Duo.NOW);
        assertThatThrownBy(idea::takeUp).isInstanceOf(ConflictException.class);
        idea.agree(duo.ines, Duo.NOW);
        assertThat(idea.status()).isEqualTo(IdeaStatus.NEW);
        idea.takeUp();
        assertThatThrownBy(idea::takeUp).isInstanceOf(ConflictException.class);
        idea.answer("We will try it in May");
        assertThat(idea.status()).isEqualTo(IdeaStatus.ANSWERED);
        idea.withdraw();
        assertThat(idea.answer()).isEmpty();
        assertThat(idea.body()).isNull();
    }

    @Test
    @DisplayName("words have a length worth reading")
    void length() {
        assertThatThrownBy(() -> new Idea(duo.pairing, Side.MENTOR, "Too short", Duo.NOW))
                .isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> new Idea(duo.pairing, Side.MENTOR, "x".repeat(1001), Duo.NOW))
                .isInstanceOf(InvalidException.class);
        Duo unsigned = new Duo();
        assertThatThrownBy(() -> new Idea(unsigned.pairing, Side.MENTOR, WORDS, Duo.NOW))
                .isInstanceOf(ConflictException.class);
    }

    private Testimonial testimonial(int sessions) {
        return new Testimonial(duo.pairing, Side.MENTOR, WORDS, Naming.NO_NAME, sessions, Duo.NOW);
    }
}
