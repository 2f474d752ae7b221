package org.binome.matching.engine;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/**
 * The languages somebody can hold a conversation in, packed for comparison. Only the primary language counts: fr-CA and
 * fr-BE are both fr.
 */
public final class Languages {
    /** No language at all. */
    public static final Languages NONE = of(List.of());

    private final IdSet packed;

    private Languages(IdSet packed) {
        this.packed = packed;
    }

    /**
     * Languages from BCP 47 tags.
     *
     * @throws IllegalArgumentException if a tag does not begin with two to eight letters
     */
    public static Languages of(Collection<String> tags) {
        return new Languages(IdSet.of(tags.stream().map(Languages::pack).toList()));
    }

    /** True if there is at least one common language. */
    public boolean meet(Languages other) {
        return packed.meets(other.packed);
    }

    /** The primary languages in lower case, sorted. */
    public SortedSet<String> tags() {
        return packed.stream().mapToObj(Languages::unpack).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String unpack(long packed) {
        StringBuilder tag = new StringBuilder();
        for (long rest = packed; rest != 0; rest >>>= Byte.SIZE) {
            tag.append((char) (rest & 0xff));
        }
        return tag.reverse().toString();
    }

    /** Shows every language as a number of its own. */
    void forEach(LongConsumer visitor) {
        packed.forEach(visitor);
    }

    private static long pack(String tag) {
        String primary = tag.split("[-_]", 2)[0];
        if (!primary.matches("[A-Za-z]{2,8}")) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
        long packed = 0;
        for (int i = 0; i < primary.length(); i++) {
            packed = packed << Byte.SIZE | Character.toLowerCase(primary.charAt(i));
        }
        return packed;
    }
}
