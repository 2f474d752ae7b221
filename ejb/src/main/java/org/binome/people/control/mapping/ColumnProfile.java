package org.binome.people.control.mapping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.binome.people.entity.DayFormat;

/** What the values of one column look like, gathered row by row in a few kilobytes however long the file. */
final class ColumnProfile {

    private static final int HASHES = 1 << 20;
    private static final int SAMPLES = 3;

    /** Wrong days are problems of the list; they must not hide that the column holds days. */
    private static final double MOSTLY_DAYS = 0.6;

    /** A format that reads fewer is not tried any further. */
    private static final double SELDOM_DAYS = 0.2;

    /** So many values are read in every format, lest a bad first one decide. */
    private static final int FIRST_LOOKS = 20;

    private static final int REMEMBERED = 500;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern DOMAIN_LOGIN = Pattern.compile("[^\\\\\\s]+\\\\[^\\\\\\s]+");
    private static final Pattern SALUTATION = Pattern.compile("(?i)(mr|mrs|ms|miss|dr|m|mme|mlle|monsieur|madame)\\.?");

    private final BitSet hashes = new BitSet();
    private final List<String> samples = new ArrayList<>();
    private final Set<String> remembered = new HashSet<>();
    private final Set<String> domains = new HashSet<>();
    private final Map<DayFormat, Integer> days = new EnumMap<>(DayFormat.class);
    private final Map<DayFormat, Integer> shapes = new EnumMap<>(DayFormat.class);
    private int filled;
    private int tried;
    private int emails;
    private int domainLogins;
    private int salutations;
    private int spaced;
    private int whole;

    void add(String value) {
        if (value.isEmpty()) {
            return;
        }
        filled++;
        hashes.set(hash(value));
        if (samples.size() < SAMPLES && !samples.contains(value)) {
            samples.add(value);
        }
        if (remembered.size() < REMEMBERED) {
            remembered.add(value);
        }
        // all of the first rows, then every 37th: what values look like betrays itself anywhere in the list
        if (filled <= 2_000 || filled % 37 == 0) {
            look(value);
        }
    }

    private void look(String value) {
        tried++;
        emails += value.indexOf('@') > 0 && EMAIL.matcher(value).matches() ? 1 : 0;
        spaced += value.indexOf(' ') > 0 ? 1 : 0;
        whole += value.chars().allMatch(Character::isDigit) ? 1 : 0;
        if (value.indexOf('\\') > 0 && DOMAIN_LOGIN.matcher(value).matches()) {
            domainLogins++;
            if (domains.size() < 2) {
                domains.add(value.substring(0, value.indexOf('\\')));
            }
        }
        salutations += value.length() <= 9 && SALUTATION.matcher(value).matches() ? 1 : 0;
        if (value.length() <= 40) {
            tryDays(value);
        }
    }

    private void tryDays(String value) {
        for (DayFormat format : DayFormat.values()) {
            if ((tried <= FIRST_LOOKS || days.getOrDefault(format, 0) >= (tried - 1) * SELDOM_DAYS)
                    && format.shapes(value)) {
                shapes.merge(format, 1, Integer::sum);
                days.merge(format, format.read(value).isPresent() ? 1 : 0, Integer::sum);
            }
        }
    }

    private static int hash(String value) {
        int hash = 0;
        for (int i = 0; i < value.length(); i++) {
            hash = 31 * hash + Character.toLowerCase(value.charAt(i));
        }
        hash *= 0x9E3779B9;
        return (hash ^ hash >>> 15) & HASHES - 1;
    }

    /**
     * The format that reads most values, however few: the others are what is wrong with the list. Of several, the one most values
     * have the shape of; then day first, as most of the world writes.
     */
    DayFormat dayFormat() {
        return days.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.<DayFormat, Integer>comparingByValue()
                        .thenComparing(entry -> shapes.get(entry.getKey()))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    boolean holdsDays() {
        DayFormat format = dayFormat();
        return format != null && format != DayFormat.SERIAL && days.get(format) >= tried * MOSTLY_DAYS;
    }

    boolean holdsEmails() {
        return mostly(emails);
    }

    boolean holdsDomainLogins() {
        return mostly(domainLogins);
    }

    boolean holdsSalutations() {
        return mostly(salutations);
    }

    boolean holdsSeveralWords() {
        return mostly(spaced);
    }

    boolean holdsWholeNumbers() {
        return mostly(whole);
    }

    /** Nearly every filled cell is different. */
    boolean unique() {
        return filled > 0 && distinct() >= filled * 0.95;
    }

    /** The share of this column's values that also stand in the other one: 0 to 1. */
    double within(ColumnProfile other) {
        long known = remembered.stream()
                .filter(value -> other.hashes.get(hash(value)))
                .count();
        return remembered.isEmpty() ? 0 : (double) known / remembered.size();
    }

    private boolean mostly(int count) {
        return tried > 0 && count >= tried * 0.8;
    }

    int distinct() {
        int ones = hashes.cardinality();
        // linear counting: corrects for values that share a place
        return (int) Math.round(-HASHES * Math.log(1 - (double) Math.min(ones, HASHES - 1) / HASHES));
    }

    int filled() {
        return filled;
    }

    Set<String> domains() {
        return domains;
    }

    List<String> samples() {
        return samples;
    }

    Set<String> remembered() {
        return remembered;
    }
}
