package org.binome.enrolment.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** What somebody said of people, for that person alone. @param preferences the dearest first */
public record ChoicesEntry(List<Colleague> preferences, List<Colleague> vetoes, Set<String> interests)
        implements Serializable {}
