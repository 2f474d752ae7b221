package org.binome.it.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Pictures for the documentation: desktop and phone, light and dark, into {@code ear/target/screens}. With
 * {@code -Dscreens.update} they replace those in {@code docs/images}.
 */
public final class Screens {
    private static final Path FOLDER = Path.of("target", "screens");
    private static final Path DOCS = Path.of("..", "docs", "images");

    private Screens() {}

    /** Takes the page as it is now, in four pictures {@code name-desktop-light.png} …; it is left light and as wide as before. */
    public static void take(Page page, String name) {
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (Device device : List.of(Device.DESKTOP, Device.PHONE)) {
                page.setViewportSize(device.width(), device.height());
                String kind = device == Device.PHONE ? "phone" : "desktop";
                stretch(page, device);
                shoot(page, "%s-%s-%s.png".formatted(name, kind, scheme.name().toLowerCase(java.util.Locale.ROOT)));
            }
        }
        page.setViewportSize(width, height);
    }

    /** As high as the page, so that bars which stay in view stand at its end and not across its middle. */
    private static void stretch(Page page, Device device) {
        int height = (Integer) page.evaluate("document.documentElement.scrollHeight");
        page.setViewportSize(device.width(), Math.max(device.height(), height));
    }

    private static void shoot(Page page, String file) {
        Path picture = FOLDER.resolve(file);
        page.evaluate("document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(picture)
                .setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED));
        if (System.getProperty("screens.update") != null) {
            try {
                Files.createDirectories(DOCS);
                Files.copy(picture, DOCS.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
