package org.binome.launcher.demo;

import java.net.URI;
import java.util.List;
import org.binome.launcher.Account;

/** The company of the demo. */
public final class DemoCompany implements Seeding {

    @Override
    public List<Account> accounts() {
        return List.of();
    }

    @Override
    public void seed(URI application, URI keycloak) {
        // filled by the step that brings the company
    }
}
