package org.binome.launcher.demo;

import java.net.URI;
import java.util.List;
import org.binome.launcher.Account;

/** Fills an empty application through its own use cases. */
public interface Seeding {

    /** The people who must be able to sign in at Keycloak beside those of the realm file. */
    List<Account> accounts();

    /**
     * Called once, when the database is new and the application answers.
     *
     * @param application where the application answers, without a slash at the end
     * @param keycloak where Keycloak answers, without a slash at the end
     * @param mailbox where what Binome has sent can be read, without a slash at the end
     */
    void seed(URI application, URI keycloak, URI mailbox);
}
