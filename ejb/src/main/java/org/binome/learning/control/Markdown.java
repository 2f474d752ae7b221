package org.binome.learning.control;

import jakarta.enterprise.context.ApplicationScoped;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns CommonMark into HTML that can do no harm, twice over: HTML in the text is shown as text, and what comes out passes a list of
 * what is allowed. No pictures, whose servers would learn who reads; links leave without a referrer.
 */
@ApplicationScoped
public class Markdown {

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "strong",
                    "em",
                    "code",
                    "pre",
                    "br",
                    "hr",
                    "a")
            .allowElements((name, attributes) -> "h2", "h1")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .allowStandardUrlProtocols()
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    private final Parser parser = Parser.builder().build();

    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /** @param text CommonMark; @return HTML without a heading of the first order, which is the page's */
    public String html(String text) {
        return ALLOWED.sanitize(renderer.render(parser.parse(text)));
    }
}
