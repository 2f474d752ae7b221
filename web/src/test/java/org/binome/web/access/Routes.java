package org.binome.web.access;

import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.binome.web.rest.AuthorisationRules;

/** Everything the module answers: resource methods, pages and servlets, found in classes and files. */
final class Routes {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path WEBAPP = Path.of("src/main/webapp");

    private Routes() {}

    static Set<String> all() throws IOException {
        Set<String> routes = new TreeSet<>(pages());
        for (Class<?> type : classes()) {
            routes.addAll(resources(type));
            routes.addAll(servlets(type));
        }
        return routes;
    }

    static List<String> resources(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .map(method -> AuthorisationRules.route(type, method))
                .filter(Objects::nonNull)
                .map(route -> "api " + route)
                .toList();
    }

    private static List<String> servlets(Class<?> type) {
        WebServlet servlet = type.getAnnotation(WebServlet.class);
        if (servlet == null) {
            return List.of();
        }
        return Stream.concat(Arrays.stream(servlet.value()), Arrays.stream(servlet.urlPatterns()))
                .flatMap(pattern -> Arrays.stream(type.getDeclaredMethods())
                        .map(Method::getName)
                        .filter(name -> name.matches("do(Get|Post|Put|Delete)"))
                        .map(name -> "service " + name.substring(2).toUpperCase() + " "
                                + (pattern.isEmpty() ? "/" : pattern)))
                .toList();
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.map(file -> WEBAPP.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .map(file -> "page GET /" + file)
                    .toList();
        }
    }

    private static List<Class<?>> classes() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/binome"))) {
            List<Class<?>> found = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = CLASSES.relativize(file)
                        .toString()
                        .replace(".class", "")
                        .replace('/', '.');
                if (!name.endsWith("package-info")) {
                    found.add(load(name));
                }
            }
            return found;
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Routes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
