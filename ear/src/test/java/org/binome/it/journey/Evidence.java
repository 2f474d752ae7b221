package org.binome.it.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.binome.it.Running;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What a failed test leaves behind.
 *
 * @param folder where to look
 * @param logBegin length of the server's log when the test began, in bytes
 */
record Evidence(Path folder, long logBegin) {

    static Evidence begin(ExtensionContext test) {
        String name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
        Path log = Running.serverLog();
        try {
            return new Evidence(Path.of("target", "failures", name), Files.exists(log) ? Files.size(log) : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture and the source of every open page, what the consoles said, and the server's log since the beginning. */
    void keep(List<BrowserContext> contexts, List<String> complaints) {
        try {
            Files.createDirectories(folder);
            int number = 1;
            for (BrowserContext context : contexts) {
                for (Page page : context.pages()) {
                    keep(page, "page" + number++);
                }
            }
            Files.write(folder.resolve("console.txt"), complaints);
            Files.writeString(folder.resolve("server.log"), log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(Page page, String name) throws IOException {
        try {
            Files.writeString(folder.resolve(name + ".html"), "<!-- " + page.url() + " -->\n" + page.content());
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(folder.resolve(name + ".png"))
                    .setFullPage(true));
        } catch (PlaywrightException e) {
            Files.writeString(folder.resolve(name + ".txt"), "No picture of " + page.url() + ": " + e.getMessage());
        }
    }

    private String log() throws IOException {
        if (!Files.exists(Running.serverLog())) {
            return "";
        }
        try (RandomAccessFile file = new RandomAccessFile(Running.serverLog().toFile(), "r")) {
            long begin = Math.max(logBegin, file.length() - 500_000);
            byte[] bytes = new byte[(int) Math.max(0, file.length() - begin)];
            file.seek(Math.min(begin, file.length()));
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
