package org.binome.architecture;

import java.util.List;

/** The rooms of the house and their order, below one base package, so that rules can also be held against a bad house. */
record House(String base) {

    /** From left to right: a component uses only those to its left. */
    static final List<String> IN_ORDER = List.of(
            "shared",
            "people",
            "skill",
            "programme",
            "enrolment",
            "matching",
            "pairing",
            "session",
            "survey",
            "learning",
            "recognition",
            "safeguard");

    /** They may look at everything; nobody looks at them. */
    static final List<String> FAR_RIGHT = List.of("insight", "notification", "privacy", "audit");

    static final List<String> WEB_FOUNDATION = List.of("faces", "rest", "keycloak");

    static final String[] OF_A_SERVER = {"org.jboss..", "org.wildfly..", "org.glassfish..", "fish.payara.."};

    /** The component a package belongs to, or an empty string outside the house. */
    String component(String packageName) {
        return packageName.startsWith(base + ".")
                ? packageName.substring(base.length() + 1).split("\\.")[0]
                : "";
    }

    /** The layer inside a component: boundary, control, entity, engine, or an empty string. */
    String layer(String packageName) {
        String[] parts = packageName.startsWith(base + ".")
                ? packageName.substring(base.length() + 1).split("\\.")
                : new String[0];
        return parts.length > 1 ? parts[1] : "";
    }

    boolean mayUse(String from, String to) {
        if (from.equals(to) || to.equals("shared")) {
            return true;
        }
        if (FAR_RIGHT.contains(to)) {
            return false;
        }
        return FAR_RIGHT.contains(from) || IN_ORDER.indexOf(to) < IN_ORDER.indexOf(from);
    }
}
