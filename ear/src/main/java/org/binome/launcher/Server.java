package org.binome.launcher;

/**
 * One part of the stack: a database, an identity provider, a mailbox, an application server. It owns whatever it starts
 * and nothing else.
 */
public interface Server extends AutoCloseable {

    /** A word for people: "Keycloak". */
    String name();

    /**
     * Starts it and returns when it answers.
     *
     * @throws LaunchFailure when it does not come up, in one sentence that names its log
     */
    void start();

    /** Stops it with all its descendants. Stopping what does not run is no error. */
    @Override
    void close();
}
