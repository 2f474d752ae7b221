package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.binome.it.Running;
import org.binome.it.access.HttpBrowser;
import org.binome.launcher.Await;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P35 signing in with Keycloak")
class SignInIT {

    private static final String PAGE = "/hr/people.xhtml";

    private final HttpBrowser browser = new HttpBrowser();

    @Test
    @DisplayName("leads back to the page asked for, query and all, under a new session id")
    void signIn() {
        HttpResponse<String> callback = browser.submit("hr", PAGE + "?name=%C3%A9%20b&x=1");
        String before = browser.session();
        HttpResponse<String> page = browser.follow(callback);
        assertThat(page.uri()).isEqualTo(URI.create(Running.application() + PAGE + "?name=%C3%A9%20b&x=1"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    @DisplayName("sends the browser off with PKCE, and a cookie that scripts and other sites cannot use")
    void leaves() {
        HttpResponse<String> redirect = browser.get(PAGE);
        assertThat(HttpBrowser.location(redirect).getQuery())
                .contains("code_challenge_method=S256", "state=", "nonce=", "response_type=code");
        assertThat(redirect.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    @DisplayName("an answer of Keycloak counts once, and only in the browser that asked")
    void replay() {
        URI answer = HttpBrowser.location(browser.submit("hr", PAGE));
        assertThat(new HttpBrowser().send("GET", answer, null).statusCode()).isEqualTo(400);
        HttpBrowser other = new HttpBrowser();
        other.get(PAGE);
        other.send("GET", answer, null);
        assertThat(other.isIn(PAGE)).isFalse();
        browser.send("GET", answer, null);
        assertThat(browser.isIn(PAGE)).isTrue();
        String session = browser.session();
        assertThat(browser.send("GET", answer, null).statusCode()).isEqualTo(302);
        assertThat(browser.session()).isEqualTo(session);
    }

    @Test
    @DisplayName("a page that asked by script is told to go to Keycloak as a whole")
    void ajax() {
        HttpResponse<String> answer = browser.post(
                PAGE, "a=b", "Faces-Request", "partial/ajax", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<partial-response><redirect url=\"" + Running.keycloak());
    }

    @Test
    @DisplayName("somebody who stands in no directory is told whom to ask")
    void stranger() {
        HttpResponse<String> page = browser.signIn("stranger", "/me/home.xhtml");
        assertThat(page.uri().getPath()).endsWith("/public/unknown.xhtml");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("stranger");
    }

    @Test
    @DisplayName("signing out ends the session here and at Keycloak; other sites cannot do it")
    void signOut() {
        browser.signIn("hr", PAGE);
        assertThat(browser.post("/signin/logout", "", "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.isIn(PAGE)).isTrue();
        String origin = "http://" + Running.application().getAuthority();
        HttpResponse<String> end = browser.follow(browser.post("/signin/logout", "", "Origin", origin));
        assertThat(end.uri().getPath()).endsWith("/public/signed-out.xhtml");
        assertThat(browser.open(PAGE).body()).contains("kc-login");
    }

    @Test
    @DisplayName("a session ended at Keycloak ends here within two seconds (back-channel)")
    void backChannel() {
        browser.signIn("dpo", "/me/home.xhtml");
        assertThat(browser.isIn("/dpo/none.xhtml")).isTrue();
        Running.accounts().signOut("dpo");
        assertThat(Await.until(Duration.ofSeconds(2), () -> !browser.isIn("/dpo/none.xhtml")))
                .isTrue();
    }

    @Test
    @DisplayName("somebody disabled at Keycloak is out within about five seconds")
    void disabled() {
        browser.signIn("sponsor", "/me/home.xhtml");
        assertThat(browser.isIn("/insight/none.xhtml")).isTrue();
        Running.accounts().enable("sponsor", false);
        try {
            assertThat(Await.until(Duration.ofSeconds(7), () -> !browser.isIn("/insight/none.xhtml")))
                    .isTrue();
        } finally {
            Running.accounts().enable("sponsor", true);
        }
    }

    @Test
    @DisplayName("tokens are refreshed quietly, and roles change with them")
    void refresh() {
        String client = Running.setting("BINOME_OIDC_CLIENT_ID");
        Running.accounts().tokensLive(client, 25);
        try {
            browser.signIn("mentor", "/me/home.xhtml");
            assertThat(browser.get("/dpo/none.xhtml").statusCode()).isEqualTo(403);
            Running.accounts().role("mentor", "dpo", true);
            assertThat(Await.until(
                            Duration.ofSeconds(15),
                            () -> browser.get("/dpo/none.xhtml").statusCode() == 404))
                    .isTrue();
        } finally {
            Running.accounts().role("mentor", "dpo", false);
            Running.accounts().tokensLive(client, null);
        }
    }

    @Test
    @DisplayName("a login lets other sites change nothing on the API")
    void crossSite() {
        browser.signIn("hr", PAGE);
        String path = "/api/v1/directory-imports/0/cancellation";
        assertThat(browser.post(path, "", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(browser.post(path, "").statusCode()).isEqualTo(403);
        assertThat(browser.post(path, "", "X-Binome-Request", "1").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("a logout token that is none is a bad request")
    void logoutToken() {
        String form = "application/x-www-form-urlencoded";
        assertThat(browser.post("/signin/backchannel-logout", "logout_token=x.y.z", "Content-Type", form)
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.post("/signin/backchannel-logout", "", "Content-Type", form)
                        .statusCode())
                .isEqualTo(400);
        String access = Api.token("binome-cli", "hr");
        assertThat(browser.post("/signin/backchannel-logout", "logout_token=" + access, "Content-Type", form)
                        .statusCode())
                .isEqualTo(400);
    }
}
