package org.binome.it.story;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import org.binome.it.api.Api;
import org.binome.launcher.TestStack;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The demo company, brought in once for all tests that ask for it; a running demo is taken as it is. */
final class Company implements BeforeAllCallback {

    /** Its campaign that has been running for two months. */
    static final String RUNNING = "Passerelle";

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Company.class, type -> bring(), Boolean.class);
    }

    private static boolean bring() {
        boolean there = Api.as("hr").get("/campaigns?limit=50").is(200).items().getValuesAs(JsonObject.class).stream()
                .anyMatch(campaign -> campaign.getString("name").equals(RUNNING));
        if (!there) {
            try {
                TestStack.bringCompany(
                        Path.of(System.getProperty("stack")), Path.of(System.getProperty("ear", "target/binome.ear")));
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return true;
    }
}
