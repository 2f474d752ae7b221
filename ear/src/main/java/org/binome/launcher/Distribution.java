package org.binome.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the build unpacked and what the sources say about it. All uses share it and leave it as it is.
 *
 * @param servers folder with {@code wildfly}, {@code keycloak} and the server modules in {@code modules}
 * @param configuration the sources' folder with {@code wildfly/*.cli} and {@code keycloak} (realm and theme)
 */
public record Distribution(Path servers, Path configuration) {

    /** The one of this build, in the EAR module's folder. */
    public static Distribution of(Path module) {
        Distribution distribution = new Distribution(module.resolve("target/servers"), module.resolve("src/main"));
        if (!Files.isDirectory(distribution.wildFly()) || !Files.isDirectory(distribution.keycloak())) {
            throw new LaunchFailure("The servers are not unpacked in " + distribution.servers
                    + ": build first with mvn package, or start with mvn -Prun.");
        }
        return distribution;
    }

    Path wildFly() {
        return servers.resolve("wildfly");
    }

    Path modules() {
        return servers.resolve("modules");
    }

    Path keycloak() {
        return servers.resolve("keycloak");
    }

    Path script(String name) {
        return configuration.resolve("wildfly").resolve(name);
    }

    Path themes() {
        return configuration.resolve("keycloak/themes");
    }

    Path realm() {
        return configuration.resolve("keycloak/binome-realm.json");
    }
}
