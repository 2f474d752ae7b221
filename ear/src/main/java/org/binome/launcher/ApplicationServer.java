package org.binome.launcher;

import java.nio.file.Path;

/**
 * A Jakarta EE server that takes the EAR. One object starts and stops the server; any other of the same settings, in another
 * process too, deploys into the one that runs.
 */
public interface ApplicationServer extends Server {

    /** The server's own log. */
    Path log();

    /** The process number, 0 when this object did not start it. */
    long pid();

    /**
     * Deploys an EAR or WAR, replacing an earlier one of the same file name, and returns when it is in service.
     *
     * @throws LaunchFailure when the server refuses it, with the server's reason or the log that has it
     */
    void deploy(Path archive);

    /** Takes an application away, if it is there; the server goes on. */
    void undeploy(Path archive);

    /** Where the server keeps the file that it was given last, as it was given. */
    Path kept(Path archive);
}
