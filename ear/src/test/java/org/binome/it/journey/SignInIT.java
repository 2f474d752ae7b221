package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.binome.it.Running;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Signing in at Keycloak")
class SignInIT extends Journey {

    @Test
    @DisplayName("brings somebody to Binome")
    void signIn() {
        Page page = as("stranger");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(Running.application() + ".*"));
    }
}
