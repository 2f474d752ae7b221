package org.binome.pairing.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.binome.matching.entity.Side;
import org.binome.people.entity.Employee;
import org.binome.shared.BusinessException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What two people keep between them")
class BetweenTwoTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Duo duo = Duo.signed();
    private final Pairing pairing = duo.pairing;

    @Test
    @DisplayName("P26 a message has words, is read once, and cannot be written when all is over")
    void message() {
        Message message = new Message(pairing, Side.MENTOR, " Hello\n", Duo.NOW, true);
        assertThat(message.body()).isEqualTo("Hello");
        assertThat(message.unread()).isTrue();
        message.read(Duo.NOW.plusSeconds(5));
        message.read(Duo.NOW.plusSeconds(9));
        assertThat(message.unread()).isFalse();
        refused("pairing.message-empty", () -> new Message(pairing, Side.MENTOR, " \n", Duo.NOW, true));
        String tooLong = "a".repeat(Message.LONGEST + 1);
        refused("pairing.message-long", () -> new Message(pairing, Side.MENTOR, tooLong, Duo.NOW, true));
        pairing.endEarly(Duo.NOW);
        refused("pairing.ended", () -> new Message(pairing, Side.MENTOR, "Late", Duo.NOW, true));
    }

    @Test
    @DisplayName("P22 an action has an owner, a task and a day to come, towards an objective that is there")
    void action() {
        Action action = new Action(pairing, 0, Side.MENTEE, " Bring figures ", TODAY, TODAY);
        assertThat(action.task()).isEqualTo("Bring figures");
        action.done(Duo.NOW);
        assertThat(action.isDone()).isTrue();
        action.reopen();
        assertThat(action.isDone()).isFalse();
        action.revise(Side.MENTOR, "Bring all", TODAY, TODAY.plusDays(3));
        assertThat(action.owner()).isEqualTo(Side.MENTOR);
        refused(
                "pairing.action-date-past",
                () -> action.revise(Side.MENTOR, "x", TODAY.plusDays(1), TODAY.plusDays(3)));
        refused("pairing.no-such-objective", () -> new Action(pairing, 1, Side.MENTEE, "x", TODAY, TODAY));
        refused("pairing.action-owner-missing", () -> new Action(pairing, 0, null, "x", TODAY, TODAY));
        refused("pairing.action-task-missing", () -> new Action(pairing, 0, Side.MENTEE, " ", TODAY, TODAY));
        refused("pairing.action-date-past", () -> new Action(pairing, 0, Side.MENTEE, "x", null, TODAY));
        pairing.endEarly(Duo.NOW);
        refused("pairing.ended", () -> action.done(Duo.NOW));
        refused("pairing.ended", () -> action.revise(Side.MENTOR, "x", TODAY, TODAY));
    }

    @Test
    @DisplayName("P22 an objective is put into other words; whether it is reached stays, and no two are the same")
    void objective() {
        LocalDate day = TODAY.plusDays(30);
        pairing.reached(0, true);
        pairing.aimAnew(0, new Objective("Cut a film", "Shown once", day), TODAY);
        assertThat(pairing.objective(0).aim(Locale.ENGLISH)).isEqualTo("Cut a film");
        assertThat(pairing.objective(0).reached()).isTrue();
        pairing.aimAnew(0, new Objective("Cut a film", "Shown once", day), day.plusDays(9));
        refused(
                "pairing.objective-date-past",
                () -> pairing.aimAnew(0, new Objective("Cut", "Shown", TODAY), day.plusDays(9)));
        pairing.aimFor(new Objective("Second", "Seen", day), TODAY);
        pairing.reached(0, false);
        refused("pairing.objective-there", () -> pairing.aimAnew(0, new Objective("Second", "Seen", day), TODAY));
    }

    @Test
    @DisplayName("P26 shared notes say who wrote last, and rest when all is over")
    void notes() {
        SharedNote note = new SharedNote(pairing, Side.MENTOR, "One", Duo.NOW);
        note.write(Side.MENTEE, " Two ", Duo.NOW);
        assertThat(note.body()).isEqualTo("Two");
        assertThat(note.writtenBy()).isEqualTo(Side.MENTEE);
        String tooLong = "a".repeat(SharedNote.LONGEST + 1);
        refused("pairing.note-long", () -> note.write(Side.MENTEE, tooLong, Duo.NOW));
        pairing.endEarly(Duo.NOW);
        refused("pairing.ended", () -> note.write(Side.MENTEE, "Three", Duo.NOW));
    }

    @Test
    @DisplayName("help comes from the coordinator, else the sponsor, and never from one of the two")
    void counsellor() {
        refused("pairing.help-nobody", () -> new HelpRequest(pairing, Side.MENTOR, "Help", Duo.NOW));
        Employee lucie = Duo.employee("3", "Lucie", "Petit", 5);
        duo.campaign.ledBy(lucie, duo.claire);
        assertThat(pairing.counsellor()).contains(lucie);
        Employee paul = Duo.employee("4", "Paul", "Grand", 5);
        duo.campaign.ledBy(lucie, paul);
        HelpRequest request = new HelpRequest(pairing, Side.MENTEE, " Help ", Duo.NOW);
        assertThat(request.answerer()).isEqualTo(paul);
        assertThat(request.asker()).isEqualTo(duo.claire);
        assertThat(request.body()).isEqualTo("Help");
        refused("pairing.help-empty", () -> new HelpRequest(pairing, Side.MENTEE, " ", Duo.NOW));
        refused("pairing.help-long", () -> new HelpRequest(pairing, Side.MENTEE, "a".repeat(1001), Duo.NOW));
    }

    private static void refused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOf(BusinessException.class)
                .extracting(problem -> ((BusinessException) problem).code())
                .isEqualTo(code);
    }
}
