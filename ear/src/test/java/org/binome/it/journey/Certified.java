package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.binome.it.journey.Named.button;
import static org.binome.it.journey.Named.field;
import static org.binome.it.journey.Named.link;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;

/** Somebody who gets a certificate, and a stranger who checks it. In English. */
final class Certified {

    private final Page page;

    Certified(Page page) {
        this.page = page;
    }

    /** On the page of what stays of a pairing: asks for it and downloads it. */
    void getsIt() throws IOException {
        button(page, "Get the certificate").click();
        assertThat(Named.done(page)).hasText("Your certificate is there.");
        Download pdf = page.waitForDownload(() -> link(page, "In French (PDF)").click());
        assertThat(new String(Files.readAllBytes(pdf.path()), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.");
    }

    /** What anybody can check it by. */
    String code() {
        return page.locator("a[href*='verify']").textContent();
    }

    /** On the public page, by hand: it is valid. */
    static void check(Page stranger, String code) {
        field(stranger, "Code on the certificate").fill(code.toLowerCase(Locale.ROOT));
        button(stranger, "Check").click();
        assertThat(stranger.getByText("This certificate is valid")).isVisible();
    }
}
