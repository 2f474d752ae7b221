package org.binome.session.boundary;

import org.binome.matching.entity.Side;
import org.binome.session.entity.RoleSwap;
import org.binome.session.entity.SwapState;

/**
 * Who teaches in a session.
 *
 * @param askedByMe true when the caller has asked to swap roles
 * @param teacher the side that teaches
 * @param aim what the mentor wants to learn when roles are swapped; may be empty
 */
public record SwapDetails(SwapState state, boolean askedByMe, Side teacher, String aim) {

    static SwapDetails of(RoleSwap swap, Side caller) {
        return new SwapDetails(swap.state(), swap.askedBy() == caller, swap.teacher(), swap.aim());
    }
}
