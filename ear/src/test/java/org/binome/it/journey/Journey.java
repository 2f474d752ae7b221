package org.binome.it.journey;

import com.microsoft.playwright.Page;
import org.binome.it.Running;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Base of tests that go through the pages as people do: {@code Page page = as("hr");} signs in at Keycloak, then
 * {@code page.getByRole(…)}. After each test there must be no error in any page's console, no violation of the content
 * security policy and no request to a third party. A failure leaves pictures, pages and the server's log in
 * {@code ear/target/failures}.
 */
public abstract class Journey {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    /** The home page of somebody who has signed in with a desktop computer: "hr", "mentor" … or any account. */
    protected Page as(String username) {
        return as(username, Device.DESKTOP);
    }

    /** The same with another device. */
    protected Page as(String username, Device device) {
        return visitors.signedIn(username, device);
    }

    /** An empty page of somebody who has not signed in. */
    protected Page anonymous(Device device) {
        return visitors.anonymous(device);
    }

    /** Goes to a page of the application, as by typing its address: {@code open(page, "/hr/campaigns.xhtml")}. */
    protected void open(Page page, String path) {
        page.navigate(Running.application() + path);
    }

    /** Insists that the page is for everybody, and takes its pictures for the documentation. */
    protected void look(Page page, String picture) {
        Axe.checkEverywhere(page);
        Screens.take(page, picture);
    }

    /** Says that this test provokes console errors which match the expression, such as "status of 404". */
    protected void expectInConsole(String expression) {
        visitors.expectInConsole(expression);
    }
}
