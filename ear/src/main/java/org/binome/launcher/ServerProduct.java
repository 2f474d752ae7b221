package org.binome.launcher;

import java.util.Locale;

/** The products that Binome is known to run on. */
public enum ServerProduct {
    WILDFLY(WildFly::new),
    PAYARA(Payara::new);

    private final Maker maker;

    ServerProduct(Maker maker) {
        this.maker = maker;
    }

    private interface Maker {
        ApplicationServer of(Settings settings);
    }

    /** @param name as a profile of the build names it: "wildfly", "payara" */
    public static ServerProduct named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Name of the folder that the build unpacks it to. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The server of one run of the stack; it may run already. */
    public ApplicationServer of(Settings settings) {
        return maker.of(settings);
    }
}
