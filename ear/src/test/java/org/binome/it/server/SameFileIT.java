package org.binome.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.binome.it.Running;
import org.binome.launcher.Description;
import org.binome.launcher.Fingerprint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B14 One file for each server")
class SameFileIT {

    private static final Path EAR = Path.of(System.getProperty("ear", "target/binome.ear"));

    /** Those of this run, by their Keycloak: the one beside is missing when everything runs on Payara. */
    private static final List<Description> STACKS =
            List.of("target/stack.properties", "target/beside.properties").stream()
                    .map(Path::of)
                    .filter(Files::exists)
                    .map(Description::of)
                    .filter(stack -> stack.get("keycloak").equals(Running.setting("keycloak")))
                    .toList();

    @Test
    @DisplayName("what the servers were given is byte for byte what the build made")
    void sameBytes() {
        assertThat(STACKS).isNotEmpty().allSatisfy(stack -> assertThat(stack.get("deployed"))
                .as("the EAR in %s", stack.get("server"))
                .isEqualTo(Fingerprint.of(EAR)));
    }

    @Test
    @DisplayName("each server was another product")
    void otherProducts() {
        assertThat(STACKS).extracting(stack -> stack.get("server")).doesNotHaveDuplicates();
    }
}
