package org.binome.it.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.binome.it.Running;

/** A browser reduced to addresses, cookies and redirects, to look at each step of a sign-in. */
public final class HttpBrowser {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            // as browsers speak without TLS
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final int STEPS = 10;

    private record Crumb(int port, String path, String name) {}

    private final Map<Crumb, String> cookies = new LinkedHashMap<>();

    /** Somebody who has signed in; the browser stands on the last page of the way. */
    public static HttpBrowser as(String username) {
        HttpBrowser browser = new HttpBrowser();
        browser.signIn(username, "/hr/home-of-" + username + ".xhtml");
        return browser;
    }

    /** Asks for a page, signs in at Keycloak, and follows back. */
    public HttpResponse<String> signIn(String username, String path) {
        return follow(submit(username, path));
    }

    /** The same up to Keycloak's answer, i.e. the redirect to the callback. */
    public HttpResponse<String> submit(String username, String path) {
        Matcher form = FORM.matcher(open(path).body());
        if (!form.find()) {
            throw new IllegalStateException("No sign-in form for " + path);
        }
        String body = "username=" + URLEncoder.encode(username, StandardCharsets.UTF_8) + "&password=binome";
        return send(
                "POST",
                URI.create(form.group(1).replace("&amp;", "&")),
                body,
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    /** A page of the application, after all redirects. */
    public HttpResponse<String> open(String path) {
        return follow(get(path));
    }

    /** A page of the application, without following. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", URI.create(Running.application() + path), null, headers);
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", URI.create(Running.application() + path), body, headers);
    }

    public HttpResponse<String> follow(HttpResponse<String> response) {
        HttpResponse<String> at = response;
        for (int i = 0; i < STEPS && at.headers().firstValue("Location").isPresent(); i++) {
            at = send("GET", location(at), null);
        }
        return at;
    }

    public static URI location(HttpResponse<String> response) {
        return response.uri().resolve(response.headers().firstValue("Location").orElseThrow());
    }

    /** The application's session cookie; empty before there is one. */
    public String session() {
        return cookies.entrySet().stream()
                .filter(crumb -> crumb.getKey().name().endsWith("binome"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** True when a protected page is shown without a new sign-in. */
    public boolean isIn(String path) {
        HttpResponse<String> response = get(path);
        return response.headers()
                .firstValue("Location")
                .filter(to -> to.startsWith(Running.keycloak().toString()))
                .isEmpty();
    }

    public HttpResponse<String> send(String method, URI address, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        String sent = cookies.entrySet().stream()
                .filter(crumb -> crumb.getKey().port() == address.getPort()
                        && address.getPath().startsWith(crumb.getKey().path()))
                .map(crumb -> crumb.getKey().name() + "=" + crumb.getValue())
                .collect(Collectors.joining("; "));
        if (!sent.isEmpty()) {
            request.header("Cookie", sent);
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(cookie -> keep(cookie, address.getPort()));
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie, int port) {
        String[] parts = cookie.split(";\\s*");
        String[] pair = parts[0].split("=", 2);
        String path = "/";
        boolean gone = pair[1].isEmpty();
        for (String part : parts) {
            path = part.toLowerCase().startsWith("path=") ? part.substring(5) : path;
            gone |= part.equalsIgnoreCase("Max-Age=0");
        }
        Crumb crumb = new Crumb(port, path, pair[0]);
        cookies.remove(crumb);
        if (!gone) {
            cookies.put(crumb, pair[1]);
        }
    }
}
