package org.binome.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/** The folder in which a running WildFly finds what to deploy, with its marker files. */
final class DeploymentFolder {
    private static final Duration LIMIT = Duration.ofMinutes(8);
    private final Path folder;
    private final String name;

    /** @param name of the one archive that this object deploys there */
    DeploymentFolder(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** Deploys, replacing what was there, and waits for the server's verdict. */
    public void deploy(Path archive) {
        try {
            for (String state : List.of(".deployed", ".failed", ".undeployed", ".dodeploy")) {
                Files.deleteIfExists(marker(state));
            }
            Files.copy(archive, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            Files.createFile(marker(".dodeploy"));
            if (!Await.until(LIMIT, () -> Files.exists(marker(".failed")) || Files.exists(marker(".deployed")))) {
                throw new LaunchFailure("WildFly did not deploy " + name + " within " + LIMIT.toSeconds() + " s.");
            }
            if (Files.exists(marker(".failed"))) {
                throw new LaunchFailure("WildFly did not take " + name + ": "
                        + Files.readString(marker(".failed")).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the application away, if it is there. */
    void undeploy() {
        try {
            if (Files.deleteIfExists(marker(".deployed"))) {
                Await.until(LIMIT, () -> Files.exists(marker(".undeployed")));
            }
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path marker(String state) {
        return folder.resolve(name + state);
    }
}
