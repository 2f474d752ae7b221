package org.binome.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.binome.it.Running;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The people of one test, each with a browser context, and what their pages complained about. */
final class Visitors implements BeforeEachCallback, AfterEachCallback {
    private static final Map<String, String> SIGNED_IN = new ConcurrentHashMap<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private com.microsoft.playwright.Browser browser;
    private Evidence evidence;

    @Override
    public void beforeEach(ExtensionContext context) {
        browser = Browser.of(context);
        evidence = Evidence.begin(context);
        contexts.clear();
        complaints.clear();
        expected.clear();
    }

    Page anonymous(Device device) {
        return page(browser.newContext(device.options()));
    }

    Page signedIn(String username, Device device) {
        String state = SIGNED_IN.get(username);
        BrowserContext context = browser.newContext(
                state == null ? device.options() : device.options().setStorageState(state));
        Page page = page(context);
        page.navigate(Running.application() + "/");
        if (atKeycloak(page)) {
            signIn(page, username);
        }
        SIGNED_IN.put(username, context.storageState());
        return page;
    }

    /** Fills in Keycloak's form and waits for the application. */
    static void signIn(Page page, String username) {
        page.locator("#username").fill(username);
        page.locator("#password").fill("binome");
        page.locator("#kc-login").click();
        page.waitForURL(address ->
                address.startsWith(Running.application().toString()) && !address.contains("/signin/callback"));
    }

    private static boolean atKeycloak(Page page) {
        return page.url().startsWith(Running.keycloak().toString());
    }

    private Page page(BrowserContext context) {
        context.setDefaultTimeout(30_000);
        context.setDefaultNavigationTimeout(30_000);
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> complaints.add("script error: " + error.error()));
        context.onRequest(this::stayAtHome);
        contexts.add(context);
        return context.newPage();
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error")
                && !message.page().url().startsWith(Running.keycloak().toString())) {
            complaints.add("console of " + message.page().url() + ": " + message.text());
        }
    }

    private void stayAtHome(Request request) {
        URI address = URI.create(request.url().replaceAll("[?#].*", ""));
        if (address.getHost() != null && !address.getHost().equals("localhost")) {
            complaints.add("request to a third party: " + address);
        }
    }

    void expectInConsole(String expression) {
        expected.add(expression);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> unexpected = complaints.stream()
                .filter(complaint ->
                        expected.stream().noneMatch(expression -> complaint.matches("(?s).*(" + expression + ").*")))
                .toList();
        boolean failed = context.getExecutionException().isPresent() || !unexpected.isEmpty();
        if (failed) {
            evidence.keep(contexts, complaints);
        }
        contexts.forEach(BrowserContext::close);
        assertThat(unexpected)
                .as("complaints of the browser (pictures in %s)", evidence.folder())
                .isEmpty();
    }
}
