package org.binome.web.insight;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.binome.insight.boundary.GroupShare;
import org.binome.insight.entity.Part;
import org.binome.shared.NotFoundException;

/**
 * A part of the company to choose.
 *
 * @param value in the address: {@code site-12}
 */
public record PartChoice(String value, String name, boolean chosen) {

    private static final Pattern VALUE = Pattern.compile("(site|unit)-(\\d{1,18})");

    static List<PartChoice> of(List<GroupShare> groups, Part chosen) {
        return groups.stream()
                .map(group -> new PartChoice(
                        value(group.part()), group.name(), group.part().equals(chosen)))
                .toList();
    }

    static String value(Part part) {
        return part.equals(Part.EVERYBODY) ? "" : part.kind().name().toLowerCase(Locale.ROOT) + "-" + part.id();
    }

    /** @throws NotFoundException for what no choice has as its value */
    static Part parse(String value) {
        if (value == null || value.isBlank()) {
            return Part.EVERYBODY;
        }
        Matcher matcher = VALUE.matcher(value);
        if (!matcher.matches()) {
            throw new NotFoundException();
        }
        return new Part(Part.Kind.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)), Long.parseLong(matcher.group(2)));
    }
}
