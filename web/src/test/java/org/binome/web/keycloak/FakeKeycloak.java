package org.binome.web.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Answers over HTTP as Keycloak would, with keys whose private halves the test holds. */
final class FakeKeycloak implements AutoCloseable {

    private final HttpServer server;
    private final List<RSAKey> published = new ArrayList<>();
    final RSAKey key = newKey("first");
    final AtomicInteger keyFetches = new AtomicInteger();
    final List<Map<String, String>> tokenRequests = new ArrayList<>();
    final AtomicInteger introspections = new AtomicInteger();
    volatile String tokenAnswer = "{}";
    volatile int tokenStatus = 200;
    volatile boolean active = true;
    volatile boolean broken;

    FakeKeycloak() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        published.add(key);
        server.createContext("/realms/test/.well-known/openid-configuration", e -> answer(e, 200, metadata()));
        server.createContext("/keys", exchange -> {
            keyFetches.incrementAndGet();
            answer(exchange, 200, new JWKSet(List.copyOf(published)).toString());
        });
        server.createContext("/token", exchange -> {
            tokenRequests.add(form(exchange));
            answer(exchange, tokenStatus, tokenAnswer);
        });
        server.createContext("/introspect", exchange -> {
            introspections.incrementAndGet();
            answer(exchange, 200, "{\"active\":" + active + "}");
        });
        server.start();
    }

    URI issuer() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/realms/test");
    }

    OidcSettings settings() {
        return new OidcSettings(
                issuer(),
                "binome",
                new Secret("s3cret"),
                "binome-api",
                RoleMapping.parse("", "binome"),
                "employee_number",
                URI.create("https://binome.example/binome"),
                Duration.ofMinutes(30),
                Duration.ofHours(10),
                Duration.ofSeconds(5),
                Duration.ofMinutes(5),
                Duration.ofSeconds(30));
    }

    RSAKey rotate(String id) {
        RSAKey fresh = newKey(id);
        published.clear();
        published.add(fresh);
        return fresh;
    }

    /** A good access token, to be spoilt by the test. */
    JWTClaimsSet.Builder accessClaims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer().toString())
                .subject("subject-1")
                .audience(List.of("binome-api", "account"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("typ", "Bearer")
                .claim("azp", "binome")
                .claim("sid", "sid-1")
                .claim("preferred_username", "yasmine")
                .claim("realm_access", Map.of("roles", List.of("employee", "offline_access")));
    }

    JWTClaimsSet.Builder idClaims(String nonce) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer().toString())
                .subject("subject-1")
                .audience("binome")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", nonce)
                .claim("sid", "sid-1")
                .claim("email", "y@binome.example")
                .claim("email_verified", true)
                .claim("employee_number", "B0003")
                .claim("preferred_username", "yasmine");
    }

    JWTClaimsSet.Builder logoutClaims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer().toString())
                .subject("subject-1")
                .audience("binome")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)))
                .jwtID("jti-" + now.toEpochMilli())
                .claim("sid", "sid-1")
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    static String signed(RSAKey key, JOSEObjectType type, JWTClaimsSet claims) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .type(type)
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The classic confusion: the public key's text used as a shared secret. */
    static String signedWithPublicKeyAsSecret(RSAKey key, JOSEObjectType type, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(key.getKeyID())
                            .type(type)
                            .build(),
                    claims);
            token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String metadata() {
        String base = "http://localhost:" + server.getAddress().getPort();
        return """
                {"issuer":"%1$s/realms/test","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
                 "introspection_endpoint":"%1$s/introspect","jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/end",
                 "subject_types_supported":["public"],"response_types_supported":["code"],
                 "id_token_signing_alg_values_supported":["RS256"]}"""
                .formatted(base);
    }

    private void answer(HttpExchange exchange, int status, String text) {
        try (exchange) {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(broken ? 500 : status, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, b) -> b));
    }
}
