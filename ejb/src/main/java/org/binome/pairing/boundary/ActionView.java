package org.binome.pairing.boundary;

import java.time.LocalDate;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Action;

/**
 * What one of the two does towards an objective.
 *
 * @param objective its position, from 0
 * @param by first name of the owner
 */
public record ActionView(
        long id, long version, int objective, String task, Side owner, String by, LocalDate dueOn, boolean done) {

    static ActionView of(Action action) {
        return new ActionView(
                action.id(),
                action.version(),
                action.objective(),
                action.task(),
                action.owner(),
                action.pairing().enrolment(action.owner()).employee().firstName(),
                action.dueOn(),
                action.isDone());
    }
}
