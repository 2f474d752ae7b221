package org.binome.matching.engine;

import java.util.Optional;

/**
 * The answer to "why not these two?".
 *
 * @param proposed true if they are proposed
 * @param blocker what makes the pair impossible, as it may be told to anybody
 * @param loss what insisting on the pair would cost the others; present unless the pair is impossible
 */
public record WhyNot(boolean proposed, Optional<PublicReason> blocker, Optional<Loss> loss) {
    static WhyNot blocked(PublicReason reason) {
        return new WhyNot(false, Optional.of(reason), Optional.empty());
    }
}
