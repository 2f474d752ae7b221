package org.binome.web.keycloak;

import static com.nimbusds.jose.JOSEObjectType.JWT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.binome.people.boundary.Account;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P35 quiet refresh")
class RefreshTest {

    private static final Instant START = Instant.now();

    private final FakeSession session = new FakeSession();
    private FakeKeycloak keycloak;

    @BeforeEach
    void start() throws Exception {
        keycloak = new FakeKeycloak();
        keycloak.tokenAnswer =
                """
                {"token_type":"Bearer","expires_in":300,"refresh_token":"r2","access_token":"%s"}"""
                        .formatted(FakeKeycloak.signed(
                                keycloak.key,
                                JWT,
                                keycloak.accessClaims()
                                        .claim("realm_access", Map.of("roles", List.of("employee", "hr")))
                                        .build()));
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    @DisplayName("between two checks Keycloak is not asked")
    void quiet() throws Exception {
        StoredLogin login = login(300);
        assertThat(refresh(2).upToDate(session.browser(), login)).isSameAs(login);
        assertThat(keycloak.introspections).hasValue(0);
    }

    @Test
    @DisplayName("every few seconds of use it is asked whether the session goes on")
    void asked() throws Exception {
        refresh(6).upToDate(session.browser(), login(300));
        assertThat(keycloak.introspections).hasValue(1);
        assertThat(keycloak.tokenRequests).isEmpty();
    }

    @Test
    @DisplayName("ten parallel requests refresh once, and all see the new roles")
    void once() throws Exception {
        StoredLogin login = login(10);
        Refresh refresh = refresh(6);
        ExecutorService browser = Executors.newFixedThreadPool(10);
        List<Callable<StoredLogin>> requests = IntStream.range(0, 10)
                .<Callable<StoredLogin>>mapToObj(i -> () -> refresh.upToDate(session.browser(), login))
                .toList();
        for (var request : browser.invokeAll(requests)) {
            assertThat(request.get().roles()).containsExactly("employee", "hr");
        }
        browser.shutdown();
        assertThat(keycloak.tokenRequests).hasSize(1);
        assertThat(keycloak.tokenRequests.get(0)).containsEntry("refresh_token", "r1");
        assertThat(session.browser().login().orElseThrow().tokens().refresh().reveal())
                .isEqualTo("r2");
    }

    @Test
    @DisplayName("a session that Keycloak has ended, or a disabled person, is out")
    void ended() {
        keycloak.active = false;
        keycloak.tokenStatus = 400;
        keycloak.tokenAnswer = "{\"error\":\"invalid_grant\",\"error_description\":\"User disabled\"}";
        StoredLogin login = login(300);
        assertThatThrownBy(() -> refresh(6).upToDate(session.browser(), login)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("a refreshed token of somebody else is refused")
    void swapped() {
        keycloak.tokenAnswer =
                """
                {"token_type":"Bearer","expires_in":300,"refresh_token":"r2","access_token":"%s"}"""
                        .formatted(FakeKeycloak.signed(
                                keycloak.key,
                                JWT,
                                keycloak.accessClaims().subject("other").build()));
        StoredLogin login = login(10);
        assertThatThrownBy(() -> refresh(6).upToDate(session.browser(), login)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("Keycloak away: the login lives on for the grace, asking now and then, and not longer")
    void grace() throws Exception {
        StoredLogin login = login(10);
        refresh(2).upToDate(session.browser(), login);
        keycloak.broken = true;
        StoredLogin graced = refresh(8).upToDate(session.browser(), login);
        assertThat(graced.subject()).isEqualTo("subject-1");
        assertThat(refresh(9).upToDate(session.browser(), graced)).isSameAs(graced);
        assertThatThrownBy(() -> refresh(400).upToDate(session.browser(), graced))
                .isInstanceOf(KeycloakUnavailable.class);
        keycloak.broken = false;
        StoredLogin late = session.browser().login().orElseThrow();
        assertThat(refresh(410).upToDate(session.browser(), late).roles()).contains("hr");
    }

    @Test
    @DisplayName("a login ends when idle or old, whatever Keycloak says")
    void limits() {
        StoredLogin login = login(300);
        OidcSettings settings = keycloak.settings();
        assertThat(login.over(START, START.plus(Duration.ofMinutes(29)), settings))
                .isFalse();
        assertThat(login.over(START, START.plus(Duration.ofMinutes(30)), settings))
                .isTrue();
        Instant late = START.plus(Duration.ofHours(10));
        assertThat(login.over(late, late.minusSeconds(1), settings)).isFalse();
        assertThat(login.over(late, late, settings)).isTrue();
    }

    private StoredLogin login(long lifetime) {
        StoredLogin login = new StoredLogin(
                new Account("subject-1", "yasmine", null, null),
                "sid-1",
                Set.of("employee"),
                new Tokens(new Secret("a1"), new Secret("r1"), new Secret("i1")),
                START,
                START.plusSeconds(lifetime),
                START,
                null);
        session.browser().begin(login, Duration.ofMinutes(30));
        return login;
    }

    private Refresh refresh(long later) {
        Clock clock = Clock.fixed(START.plusSeconds(later), ZoneOffset.UTC);
        OidcSettings settings = keycloak.settings();
        OidcProvider provider = new OidcProvider(settings, clock);
        return new Refresh(settings, new TokenEndpoint(provider), new AccessTokens(settings, provider), clock);
    }
}
