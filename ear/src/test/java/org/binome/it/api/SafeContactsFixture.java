package org.binome.it.api;

import jakarta.json.JsonObject;
import java.util.List;

/** The persons of trust of one test class alone; those who were named before are named again afterwards. */
public final class SafeContactsFixture {

    private static final String PATH = "/safe-contacts";

    private final List<Long> before = named();

    private SafeContactsFixture() {
        before.forEach(SafeContactsFixture::release);
    }

    /** Nobody is named. */
    public static SafeContactsFixture alone() {
        return new SafeContactsFixture();
    }

    /** Everybody as before. */
    public void restore() {
        named().forEach(SafeContactsFixture::release);
        before.forEach(SafeContactsFixture::name);
    }

    static void name(long employee) {
        Callers.as("hr").put(PATH + "/" + employee, "").is(200);
    }

    static void release(long employee) {
        Callers.as("hr").delete(PATH + "/" + employee).is(200);
    }

    private static List<Long> named() {
        return Callers.as("hr")
                .get(PATH)
                .is(200)
                .object()
                .getJsonArray("contacts")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(one -> one.getJsonNumber("id").longValue())
                .toList();
    }
}
