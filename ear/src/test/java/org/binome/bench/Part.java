package org.binome.bench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be measured by itself; the start of the servers is always. */
enum Part {
    PAGES,
    IMPORT,
    ROUND;

    /** @param words names with commas between, or {@code all} */
    static Set<Part> of(String words) {
        return words.equals("all")
                ? EnumSet.allOf(Part.class)
                : EnumSet.copyOf(Arrays.stream(words.toUpperCase(Locale.ROOT).split(","))
                        .map(Part::valueOf)
                        .toList());
    }
}
