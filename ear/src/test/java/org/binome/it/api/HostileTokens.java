package org.binome.it.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.binome.it.Running;

/** Turns a good token into ones that must not be taken. */
final class HostileTokens {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private final String header;
    private final String claims;
    private final String signature;

    HostileTokens(String good) {
        String[] parts = good.split("\\.");
        header = parts[0];
        claims = parts[1];
        signature = parts[2];
    }

    String unsigned() {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + claims + ".";
    }

    String promoted() {
        String text = new String(DECODER.decode(claims), StandardCharsets.UTF_8);
        return header + "." + encoded(text.replace("\"employee\"", "\"admin\"")) + "." + signature;
    }

    /** HS256 with Keycloak's public key as the secret. */
    String confused() throws Exception {
        String kid = object(header).getString("kid");
        String head = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"" + kid + "\"}") + "." + claims;
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(publicKey(kid).getEncoded(), "HmacSHA256"));
        return head + "." + ENCODER.encodeToString(mac.doFinal(head.getBytes(StandardCharsets.US_ASCII)));
    }

    private static PublicKey publicKey(String kid) throws Exception {
        String keys = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        Running.setting("BINOME_OIDC_ISSUER") + "/protocol/openid-connect/certs"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        JsonObject key = Json.createReader(new StringReader(keys)).readObject().getJsonArray("keys").stream()
                .map(value -> value.asJsonObject())
                .filter(one -> one.getString("kid").equals(kid))
                .findFirst()
                .orElseThrow();
        return KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(number(key.getString("n")), number(key.getString("e"))));
    }

    private static BigInteger number(String text) {
        return new BigInteger(1, DECODER.decode(text));
    }

    private static JsonObject object(String part) {
        return Json.createReader(new StringReader(new String(DECODER.decode(part), StandardCharsets.UTF_8)))
                .readObject();
    }

    private static String encoded(String text) {
        return ENCODER.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
