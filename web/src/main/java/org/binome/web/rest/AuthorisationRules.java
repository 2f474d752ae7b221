package org.binome.web.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The authorisation table, as far as it speaks of the API: which roles may ask for which route. */
public final class AuthorisationRules {

    /** Column of the table for those who are not signed in. */
    public static final String ANONYMOUS = "anonymous";

    private static final String FILE = "/org/binome/web/authorisation.csv";

    private final Map<String, Set<String>> allowed;

    private AuthorisationRules(Map<String, Set<String>> allowed) {
        this.allowed = allowed;
    }

    static AuthorisationRules read() {
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(AuthorisationRules.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            List<String> columns = Arrays.asList(file.readLine().split(","));
            Map<String, Set<String>> allowed = new HashMap<>();
            file.lines().filter(line -> line.startsWith("api,")).forEach(line -> {
                String[] cells = line.split(",");
                Set<String> roles = new HashSet<>();
                for (int i = 3; i < cells.length; i++) {
                    if (cells[i].equals("allow")) {
                        roles.add(columns.get(i));
                    }
                }
                allowed.put(cells[1] + " " + cells[2], Set.copyOf(roles));
            });
            return new AuthorisationRules(allowed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Roles that may, {@link #ANONYMOUS} among them; none for a route that is not in the table. */
    Set<String> of(String route) {
        return allowed.getOrDefault(route, Set.of());
    }

    /** Method and path of a resource method, as they stand in the table; null for a method that answers nothing. */
    public static String route(Class<?> resource, Method method) {
        Path root = resource.getAnnotation(Path.class);
        String verb = verb(method);
        if (root == null || verb == null) {
            return null;
        }
        Path own = method.getAnnotation(Path.class);
        String path = "/api/v1/" + root.value() + "/" + (own == null ? "" : own.value());
        return verb + " "
                + path.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}")
                        .replaceAll("/+", "/")
                        .replaceAll("(?<=.)/$", "");
    }

    private static String verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return verb.value();
            }
        }
        return null;
    }
}
