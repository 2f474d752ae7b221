package org.binome.web.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the settings once, from system properties, environment variables or a properties file, by MicroProfile Config. */
@ApplicationScoped
public class OidcSettingsProducer {

    private final OidcSettings settings = read(ConfigProvider.getConfig());

    /** Dependent, since a record cannot be proxied. */
    @Produces
    @Dependent
    OidcSettings settings() {
        return settings;
    }

    static OidcSettings read(Config config) {
        String client = text(config, "binome.oidc.client-id", "binome");
        return new OidcSettings(
                URI.create(text(config, "binome.oidc.issuer", "http://localhost:8180/realms/binome")),
                client,
                new Secret(text(config, "binome.oidc.client-secret", "")),
                text(config, "binome.oidc.api-audience", "binome-api"),
                RoleMapping.parse(text(config, "binome.oidc.role-mapping", ""), client),
                text(config, "binome.oidc.employee-number-claim", "employee_number"),
                URI.create(text(config, "binome.base-url", "http://localhost:8080/binome")),
                time(config, "binome.oidc.idle-timeout", "PT30M"),
                time(config, "binome.oidc.absolute-timeout", "PT10H"),
                time(config, "binome.oidc.recheck-interval", "PT5S"),
                time(config, "binome.oidc.grace", "PT5M"),
                time(config, "binome.oidc.clock-skew", "PT30S"));
    }

    private static String text(Config config, String name, String otherwise) {
        return config.getOptionalValue(name, String.class).orElse(otherwise);
    }

    private static Duration time(Config config, String name, String otherwise) {
        return Duration.parse(text(config, name, otherwise));
    }
}
