package org.binome.web.access;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Everything the module answers: resource methods, pages and servlets, found in classes and files. */
final class Routes {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");
    private static final java.nio.file.Path WEBAPP = java.nio.file.Path.of("src/main/webapp");

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
        Path root = type.getAnnotation(Path.class);
        List<String> routes = new ArrayList<>();
        for (Method method : type.getMethods()) {
            String verb = verb(method);
            if (root != null && verb != null) {
                Path own = method.getAnnotation(Path.class);
                routes.add("api " + verb + " " + route("/api/v1/" + root.value() + "/" + (own == null ? "" : own.value())));
            }
        }
        return routes;
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
        try (Stream<java.nio.file.Path> files = Files.walk(WEBAPP)) {
            return files.map(file -> WEBAPP.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .map(file -> "page GET /" + file)
                    .toList();
        }
    }

    private static List<Class<?>> classes() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("org/binome"))) {
            List<Class<?>> found = new ArrayList<>();
            for (java.nio.file.Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = CLASSES.relativize(file).toString().replace(".class", "").replace('/', '.');
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

    private static String verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return verb.value();
            }
        }
        return null;
    }

    /** Without doubled or trailing slashes and without the patterns of parameters. */
    private static String route(String path) {
        return path.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}").replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }
}
