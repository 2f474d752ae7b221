package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Signing in at Keycloak")
class SignInIT extends Journey {

    @Test
    @DisplayName("tells somebody whom the directory does not know whom to ask")
    void stranger() {
        Page page = as("stranger");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        Axe.checkEverywhere(page);
        Screens.take(page, "stranger");
    }
}
