package org.binome.launcher;

import java.net.URI;
import java.nio.file.Path;

/** A Jakarta EE server that takes the EAR. WildFly is one; another needs no change elsewhere. */
public interface ApplicationServer extends Server {

    /** Where the application answers, without a slash at the end: {@code http://localhost:8080/binome}. */
    URI application();

    /** The server's own log. */
    Path log();

    /**
     * Deploys the EAR, replacing an earlier one, and returns when it is in service.
     *
     * @throws LaunchFailure when the server refuses it, with the server's reason
     */
    void deploy(Path ear);

    /** Takes the application away; the server goes on. */
    void undeploy();
}
