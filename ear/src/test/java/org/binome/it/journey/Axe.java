package org.binome.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/** Accessibility by axe: WCAG 2.2 AA and RGAA. */
public final class Axe {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "RGAAv4");

    /** Whether these tests look at all: the same pages need not be looked at on each server. */
    private static final boolean LOOKS = !"false".equals(System.getProperty("axe"));

    private Axe() {}

    /** Insists that the page, as it is now, has no violation. */
    public static void check(Page page) {
        AxeResults results = new AxeBuilder(page).withTags(TAGS).analyze();
        assertThat(results.getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> "%s: %s\n   %s\n   %s"
                                .formatted(rule.getId(), rule.getHelp(), node.getHtml(), node.getFailureSummary())))
                        .toList())
                .as("accessibility of %s at %s px", page.url(), page.viewportSize().width)
                .isEmpty();
    }

    /** The same at 1280 and 320 px, light and dark; the page is left as it was, but light. */
    public static void checkEverywhere(Page page) {
        if (!LOOKS) {
            return;
        }
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            // without motion, so that no colour is looked at on its way from one theme to the other
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            for (Device device : List.of(Device.DESKTOP, Device.NARROW)) {
                page.setViewportSize(device.width(), device.height());
                check(page);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as("no scrolling sideways on %s at %d px", page.url(), device.width())
                        .isLessThanOrEqualTo(device.width());
            }
        }
        page.setViewportSize(width, height);
    }
}
