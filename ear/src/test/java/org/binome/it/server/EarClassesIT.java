package org.binome.it.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks into the packaged file; the rule itself, and that it can fail, is shown among the rules of the house. */
@DisplayName("B14 No class in the EAR is made for one server")
class EarClassesIT {

    /** Flyway finds migrations in JBoss's virtual files by it, where there are such; it is left alone elsewhere. */
    private static final String FLYWAY = "org.flywaydb.core.internal.scanner.classpath.jboss..";

    @Test
    @DisplayName("neither ours nor one of the libraries in it")
    void none(@TempDir Path folder) throws IOException {
        List<Location> archives = new ArrayList<>();
        // names are enough: nobody's classes outside the EAR need be read
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        unpack(Path.of(System.getProperty("ear", "target/binome.ear")), folder, archives);
        noClasses()
                .that()
                .resideOutsideOfPackage(FLYWAY)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jboss..", "org.wildfly..", "org.glassfish..", "fish.payara..")
                .check(new ClassFileImporter().importLocations(archives));
    }

    /** The jars of an archive, those in its WAR too, and the WAR's own classes. */
    private static void unpack(Path archive, Path folder, List<Location> archives) throws IOException {
        try (InputStream in = Files.newInputStream(archive);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = folder.resolve(entry.getName().replace('/', '_'));
                if (entry.getName().endsWith(".jar")) {
                    Files.copy(entries, file);
                    archives.add(Location.of(URI.create("jar:" + file.toUri() + "!/")));
                } else if (entry.getName().endsWith(".war")) {
                    Files.copy(entries, file);
                    unpack(file, folder, archives);
                    archives.add(Location.of(URI.create("jar:" + file.toUri() + "!/WEB-INF/classes/")));
                }
            }
        }
    }
}
