package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.binome.it.journey.Named.button;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.binome.it.api.Crowd;
import org.binome.it.api.Member;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P31 The monthly digest, from the wish to the yes and back")
class DigestJourneyIT extends Journey {

    private static final Pattern LINK = Pattern.compile("/digest\\?link=[\\w-]{43}");

    private static Member reader;

    @BeforeAll
    static void arrive() {
        Crowd crowd = new Crowd("letter");
        reader = crowd.junior();
        crowd.arrive();
    }

    @Test
    @DisplayName(
            "P31 asked for on the page, confirmed by the link on the phone without signing in, stopped on the page")
    void digest() {
        Page page = as(reader.number());
        open(page, "/me/mails.xhtml");
        button(page, "Send me the digest").click();
        assertThat(Named.done(page)).hasText("Look into your mailbox: the link there confirms.");
        assertThat(page.getByText("before that nothing comes")).isVisible();
        look(page, "my-digest");

        Page phone = anonymous(Device.PHONE);
        open(phone, Mails.awaitText(reader.number() + "@crowds.example", LINK));
        look(phone, "digest-confirm");
        button(phone, "Yes, it shall come").click();
        assertThat(phone.getByText("Done: the digest comes")).isVisible();
        Axe.checkEverywhere(phone);

        open(page, "/me/mails.xhtml");
        assertThat(page.getByText("It comes. The next one on")).isVisible();
        Axe.checkEverywhere(page);
        button(page, "Stop the digest").click();
        assertThat(Named.done(page)).hasText("No more digest comes.");
        assertThat(button(page, "Send me the digest")).isVisible();
        open(phone, "/digest?link=made-up");
        assertThat(phone.getByText("not complete or no longer valid")).isVisible();
    }
}
