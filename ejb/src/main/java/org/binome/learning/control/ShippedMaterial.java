package org.binome.learning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.binome.learning.entity.Material;
import org.binome.learning.entity.MaterialKind;
import org.binome.skill.entity.Names;

/** The modules and articles that ship. A start brings in what is new, and renews what HR has not touched. */
@ApplicationScoped
public class ShippedMaterial {

    private static final String FOLDER = "/org/binome/learning/";

    /** Of nodes that start at the same time one works, the others wait and then find everything there. */
    private static final long LOCK = 0x6c6561726eL;

    @Inject
    EntityManager entityManager;

    @Inject
    Materials materials;

    @Inject
    Clock clock;

    public void bring() {
        entityManager
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(?)) as lock")
                .setParameter(1, LOCK)
                .getResultList();
        slugs("modules").forEach(slug -> bring(MaterialKind.MODULE, "modules", slug));
        slugs("articles").forEach(slug -> bring(MaterialKind.ARTICLE, "articles", slug));
    }

    private void bring(MaterialKind kind, String folder, String slug) {
        List<MaterialFile> files = files(folder, slug);
        materials
                .bySlug(slug)
                .ifPresentOrElse(
                        known -> known.renew(
                                files.get(0).value(),
                                files.stream().map(MaterialFile::text).toList()),
                        () -> add(kind, slug, files));
    }

    private void add(MaterialKind kind, String slug, List<MaterialFile> files) {
        Material material = new Material(
                kind,
                slug,
                files.get(0).value(),
                files.stream().map(MaterialFile::text).toList());
        material.publish(clock.instant());
        materials.add(material);
    }

    /** In each language of the product. */
    static List<MaterialFile> files(String folder, String slug) {
        return Names.LANGUAGES.stream()
                .map(language -> MaterialFile.read(language, read(folder + "/" + slug + "." + language + ".md")))
                .toList();
    }

    /** A jar is not asked for its files on every server alike, so a list beside them tells. */
    static List<String> slugs(String folder) {
        return read(folder + "/index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String read(String name) {
        try (InputStream file = ShippedMaterial.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException(FOLDER + name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
