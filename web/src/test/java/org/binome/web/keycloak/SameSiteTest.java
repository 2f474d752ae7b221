package org.binome.web.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("requests of other sites")
class SameSiteTest {

    private static final URI BASE = URI.create("https://binome.example/binome");

    @Test
    @DisplayName("the browser's own word decides")
    void fetchSite() {
        assertThat(sent(Map.of("Sec-Fetch-Site", "same-origin"))).isTrue();
        assertThat(sent(Map.of("Sec-Fetch-Site", "same-site"))).isFalse();
        assertThat(sent(Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://binome.example")))
                .isFalse();
        assertThat(sent(Map.of("Sec-Fetch-Site", "none"))).isFalse();
    }

    @Test
    @DisplayName("else the origin, whole: scheme, host and port")
    void origin() {
        assertThat(sent(Map.of("Origin", "https://binome.example"))).isTrue();
        assertThat(sent(Map.of("Origin", "http://binome.example"))).isFalse();
        assertThat(sent(Map.of("Origin", "https://binome.example.evil.org"))).isFalse();
        assertThat(sent(Map.of("Origin", "null"))).isFalse();
    }

    @Test
    @DisplayName("else a header that no form can set")
    void header() {
        assertThat(sent(Map.of())).isFalse();
        assertThat(sent(Map.of(SameSite.OWN_HEADER, "1"))).isTrue();
    }

    private static boolean sent(Map<String, String> headers) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                SameSiteTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> headers.get(arguments[0]));
        return SameSite.sent(request, BASE);
    }
}
