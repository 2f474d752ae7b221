package org.binome.learning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.binome.shared.Unaccented;

/** Makes stable short names of titles. */
@ApplicationScoped
public class Slugs {

    private static final int LONGEST = 60;

    @Inject
    Materials materials;

    /** One that nothing has yet, such as {@code one-theme-per-session} or {@code one-theme-per-session-2}. */
    public String of(String title) {
        String plain = Unaccented.typed(title).replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        String base = cut.isEmpty() ? "material" : cut;
        return Stream.concat(Stream.of(base), IntStream.iterate(2, i -> i + 1).mapToObj(i -> base + "-" + i))
                .filter(slug -> materials.bySlug(slug).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
