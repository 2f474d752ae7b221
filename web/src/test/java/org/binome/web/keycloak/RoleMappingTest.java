package org.binome.web.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P04 roles from Keycloak")
class RoleMappingTest {

    private static final JWTClaimsSet CLAIMS = new JWTClaimsSet.Builder()
            .claim("realm_access", Map.of("roles", List.of("employee", "personnel", "offline_access")))
            .claim(
                    "resource_access",
                    Map.of(
                            "binome", Map.of("roles", List.of("dpo")),
                            "portal", Map.of("roles", List.of("lead", "admin"))))
            .build();

    @Test
    @DisplayName("by default: realm roles and those of our own client, under Binome's names")
    void byDefault() {
        assertThat(RoleMapping.parse("", "binome").rolesIn(CLAIMS)).containsExactly("dpo", "employee");
    }

    @Test
    @DisplayName("as configured: only what is listed")
    void configured() {
        RoleMapping mapping =
                RoleMapping.parse("realm:personnel = hr, client:portal/lead=manager, employee=employee", "binome");
        assertThat(mapping.rolesIn(CLAIMS)).containsExactly("employee", "hr", "manager");
    }

    @Test
    @DisplayName("one role of Keycloak may give two of Binome")
    void both() {
        assertThat(RoleMapping.parse("personnel=hr,personnel=employee", "binome")
                        .rolesIn(CLAIMS))
                .containsExactly("employee", "hr");
    }

    @Test
    @DisplayName("no roles, or claims of another form, give nothing")
    void nothing() {
        RoleMapping mapping = RoleMapping.parse("", "binome");
        assertThat(mapping.rolesIn(new JWTClaimsSet.Builder().build())).isEmpty();
        assertThat(mapping.rolesIn(new JWTClaimsSet.Builder()
                        .claim("realm_access", "hr")
                        .claim("resource_access", List.of("hr"))
                        .build()))
                .isEmpty();
    }

    @Test
    @DisplayName("a mistake in the configuration stops the start, and says where")
    void mistakes() {
        assertThatThrownBy(() -> RoleMapping.parse("realm:x=boss", "binome"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("realm:x=boss");
        assertThatThrownBy(() -> RoleMapping.parse("hr", "binome")).isInstanceOf(IllegalArgumentException.class);
    }
}
