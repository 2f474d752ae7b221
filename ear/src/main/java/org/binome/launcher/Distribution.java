package org.binome.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the build unpacked and what the sources say about it. All uses share it and leave it as it is.
 *
 * @param servers folder with {@code wildfly} or {@code payara}, {@code keycloak}, and the server modules in {@code modules}
 * @param configuration the sources' folder with {@code wildfly} and {@code payara} (scripts) and {@code keycloak} (realm and theme)
 */
public record Distribution(Path servers, Path configuration) {

    /** The one of this build, in the EAR module's folder. */
    public static Distribution of(Path module) {
        return new Distribution(module.resolve("target/servers"), module.resolve("src/main"));
    }

    /** The unpacked server of this name. */
    Path server(String name) {
        Path folder = servers.resolve(name);
        if (!Files.isDirectory(folder)) {
            throw new LaunchFailure("There is no " + name + " unpacked in " + servers
                    + ": build first with mvn package, or start with mvn -Prun.");
        }
        return folder;
    }

    Path modules() {
        return servers.resolve("modules");
    }

    Path keycloak() {
        return server("keycloak");
    }

    /** A script of the sources, such as {@code wildfly/configure.cli}. */
    Path script(String name) {
        return configuration.resolve(name);
    }

    Path themes() {
        return configuration.resolve("keycloak/themes");
    }

    Path realm() {
        return configuration.resolve("keycloak/binome-realm.json");
    }
}
