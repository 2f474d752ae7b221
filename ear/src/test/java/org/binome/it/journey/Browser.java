package org.binome.it.journey;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One Chromium for the whole run; every visitor gets a context of their own. */
final class Browser implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-color-profile=srgb");
    /** What a page shall show may take a busy machine longer than a person would wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser() {
        LaunchOptions options = new LaunchOptions().setArgs(ARGUMENTS);
        Chromium.find().map(Path::toAbsolutePath).ifPresent(options::setExecutablePath);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(options);
    }

    static com.microsoft.playwright.Browser of(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Browser.class, type -> new Browser(), Browser.class)
                .chromium;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
