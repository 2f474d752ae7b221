package org.binome.enrolment.entity;

import java.util.ArrayList;
import java.util.Collection;

/** Turns a stored collection into the wanted one without touching what stays, so that only real changes are written. */
final class Changes {

    private Changes() {}

    static <T> void replace(Collection<T> current, Collection<? extends T> wanted) {
        current.retainAll(wanted);
        Collection<T> added = new ArrayList<>(wanted);
        added.removeAll(current);
        current.addAll(added);
    }
}
