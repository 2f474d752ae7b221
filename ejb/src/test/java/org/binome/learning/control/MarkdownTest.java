package org.binome.learning.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    @Test
    @DisplayName("P31 what people write becomes headings, lists, words to say and links")
    void renders() {
        assertThat(markdown.html("## Title\n\n- **one**\n\n> say\n\n[here](https://example.org/a)"))
                .contains("<h2>Title</h2>", "<li><strong>one</strong></li>", "<blockquote>", "https://example.org/a")
                .contains("noreferrer");
        assertThat(markdown.html("# Page")).contains("<h2>Page</h2>").doesNotContain("<h1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "![x](https://example.org/pixel.png)",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt&colon;alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "<a href=\"https://example.org\" onclick=\"alert(1)\">x</a>",
                "<style>p{display:none}</style>",
                "<iframe src=\"https://example.org\"></iframe>",
                "[x](https://example.org \"a\\\" onmouseover=\\\"alert(1)\")",
                "`<b onclick=1>`"
            })
    @DisplayName("P31 nothing in a text can run, load or hide anything")
    void harmless(String text) {
        String html = markdown.html(text);

        assertThat(html)
                .doesNotContainPattern("(?i)<(script|img|style|iframe|b)\\b")
                .doesNotContainPattern("(?i)<[^>]*\\son\\w+=")
                .doesNotContainPattern("(?i)href=\"?\\s*(javascript|data)");
    }
}
