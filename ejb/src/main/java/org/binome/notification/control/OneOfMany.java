package org.binome.notification.control;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.BooleanSupplier;

/** A job does the same for many, each in a transaction of its own: what goes wrong with one shall not hold up the others. */
final class OneOfMany {

    private static final Logger LOG = System.getLogger(OneOfMany.class.getName());

    private OneOfMany() {}

    /**
     * @param what for the log
     * @return false when it was not done; then it waits for another attempt
     */
    static boolean done(String what, long id, BooleanSupplier act) {
        try {
            return act.getAsBoolean();
            // not RuntimeException: what fails as it commits throws a checked one past the compiler
        } catch (Exception e) {
            LOG.log(
                    Level.WARNING,
                    "{0} {1} waits for another attempt: {2}",
                    what,
                    String.valueOf(id),
                    e.getClass().getSimpleName());
            return false;
        }
    }
}
