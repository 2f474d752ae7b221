package org.binome.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Somebody who has a keyboard and nothing else. Every element that is stopped at must show that it has the focus, and must
 * not lie under a bar.
 */
final class Keyboard {
    private static final int MOST_STOPS = 150;

    /** The focused element in words, and what is wrong with how it shows the focus. */
    private static final String STOP =
            """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return { words: 'the page', fault: '' };
              const words = `${at.tagName.toLowerCase()} ${at.getAttribute('role') || at.type || ''} “${
                (at.getAttribute('aria-label') || at.labels?.[0]?.innerText || at.innerText || at.value || '').trim().slice(0, 60)}”`;
              const shown = [at, ...(at.labels || []), at.parentElement, at.nextElementSibling].filter(Boolean);
              const ring = shown.find((one) => {
                const style = getComputedStyle(one);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              });
              if (!ring) return { words, fault: 'shows no focus' };
              const box = ring.getBoundingClientRect();
              const x = box.left + box.width / 2, y = box.top + Math.min(box.height, 40) / 2;
              const top = document.elementFromPoint(x, y);
              const free = top && shown.some((one) => one.contains(top) || top.contains(one) && top !== document.body);
              return { words, fault: free ? '' : `lies under ${top ? top.className || top.tagName : 'the edge of the window'}` };
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Tabs on until something of that role and whole name has the focus. */
    Keyboard to(AriaRole role, String name) {
        Locator wanted =
                page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
        return tabTo(wanted, role + " “" + name + "”");
    }

    /** One of several boxes to tick under a heading: the same skill may be offered under another one too. */
    Keyboard tick(String question, String name) {
        Locator box = page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(question).setExact(true))
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
        tabTo(box, "“" + name + "” under “" + question + "”");
        return press("Space");
    }

    /** A field by its label. */
    Keyboard field(String label) {
        return tabTo(Named.field(page, label), "the field “" + label + "”");
    }

    /** Tabs into the group of a question and moves to that answer by arrows. */
    Keyboard answer(String question, String answer) {
        Locator group = page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(question).setExact(true));
        tabTo(group.getByRole(AriaRole.RADIO), "an answer to “" + question + "”");
        Locator wanted = group.getByRole(
                AriaRole.RADIO, new Locator.GetByRoleOptions().setName(answer).setExact(true));
        press("Space");
        for (int steps = 0; steps < 10 && !focused(wanted); steps++) {
            press("ArrowRight");
        }
        assertThat(wanted.isChecked())
                .as("“%s” is chosen for “%s”", answer, question)
                .isTrue();
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** In place of what stands in the field. */
    Keyboard replace(String text) {
        press("Control+A");
        return type(text);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** A page that is opened by this, and its focus starting anew. */
    void press(AriaRole role, String name) {
        to(role, name);
        press("Enter");
    }

    private Keyboard tabTo(Locator wanted, String words) {
        wanted.first().waitFor();
        List<String> stops = new ArrayList<>();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (focused(wanted)) {
                return this;
            }
            press("Tab");
            stops.add(look());
        }
        throw new AssertionError("Tab does not lead to " + words + " but to " + String.join(", ", stops));
    }

    private boolean focused(Locator wanted) {
        return (Boolean) wanted.evaluateAll("all => all.includes(document.activeElement)");
    }

    private String look() {
        @SuppressWarnings("unchecked")
        Map<String, String> stop = (Map<String, String>) page.evaluate(STOP);
        assertThat(stop.get("fault"))
                .as("%s on %s", stop.get("words"), page.url())
                .isEmpty();
        return stop.get("words");
    }
}
