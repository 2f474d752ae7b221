package org.binome.it.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What stands on a page, found as people and screen readers find it: by role and whole accessible name. */
final class Named {

    private Named() {}

    static Locator button(Page page, String name) {
        return role(page, AriaRole.BUTTON, name);
    }

    static Locator link(Page page, String name) {
        return role(page, AriaRole.LINK, name);
    }

    static Locator heading(Page page, String name) {
        return role(page, AriaRole.HEADING, name);
    }

    static Locator box(Page page, String name) {
        return role(page, AriaRole.CHECKBOX, name);
    }

    /** A field by its label; "optional" may follow the label. */
    static Locator field(Page page, String label) {
        return page.getByLabel(Pattern.compile("^" + literally(label) + "\\s*(optional|facultatif)?$"));
    }

    /** One answer of several to a question, the question being the name of the group. */
    static Locator answer(Locator within, String question, String answer) {
        return within.getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(question).setExact(true))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true));
    }

    /** A part of the page that carries a heading. */
    static Locator part(Page page, String heading) {
        return role(page, AriaRole.REGION, heading);
    }

    /** What the page says once something is done. */
    static Locator done(Page page) {
        return page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\S")));
    }

    /** The text as a browser's regular expression, which knows no quotation. */
    static String literally(String text) {
        return text.replaceAll("([.?*+^$()\\[\\]{}|\\\\])", "\\\\$1");
    }

    private static Locator role(Page page, AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
