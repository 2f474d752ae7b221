package org.binome.notification.control;

import java.util.Arrays;
import org.binome.notification.entity.NudgeKind;
import org.binome.people.entity.Employee;

/**
 * A reason to remind somebody now.
 *
 * @param about id of the proposal, pairing or session
 * @param after second in which a silence began, 0 for what is no silence: a later silence is another occasion
 * @param page where the person can do something about it
 * @param facts fill the places of the letter, after the reader's name
 */
record Occasion(NudgeKind kind, Employee recipient, long about, long after, String page, Object... facts) {

    /** All facts of the letter: the reader's name comes first. */
    Object[] told() {
        Object[] told = new Object[facts.length + 1];
        told[0] = recipient.firstName();
        System.arraycopy(facts, 0, told, 1, facts.length);
        return told;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Occasion that
                && kind == that.kind
                && recipient.equals(that.recipient)
                && about == that.about
                && after == that.after;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(new Object[] {kind, recipient, about, after});
    }
}
