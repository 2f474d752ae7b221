package org.binome.launcher.watch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import net.bytebuddy.ByteBuddy;

/** Puts a {@link Doorman} at the door of another JVM. */
public final class Watch {

    private Watch() {}

    /**
     * The option of a JVM that shall be watched.
     *
     * @param folder for the two jars that the JVM loads
     * @param book the file that the doorman notes in
     */
    public static String option(Path folder, Path book) {
        Path doorman = folder.resolve("doorman.jar");
        Path agent = folder.resolve("door-agent.jar");
        try {
            Files.createDirectories(folder);
            pack(doorman, Map.of(), List.of(Doorman.class));
            pack(
                    agent,
                    Map.of(
                            "Premain-Class", DoorAgent.class.getName(),
                            "Boot-Class-Path", doorman.getFileName().toString(),
                            "Class-Path", jarOf(ByteBuddy.class),
                            "Can-Redefine-Classes", "true"),
                    List.of(DoorAgent.class, Connecting.class, Sending.class, Asking.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return "-javaagent:" + agent + "=" + book;
    }

    private static String jarOf(Class<?> type) throws URISyntaxException {
        return type.getProtectionDomain().getCodeSource().getLocation().toURI().toString();
    }

    private static void pack(Path jar, Map<String, String> attributes, List<Class<?>> types) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.forEach(manifest.getMainAttributes()::putValue);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            for (Class<?> type : types) {
                String name = type.getName().replace('.', '/') + ".class";
                entries.putNextEntry(new JarEntry(name));
                try (InputStream in = type.getResourceAsStream("/" + name)) {
                    in.transferTo(entries);
                }
            }
        }
    }
}
