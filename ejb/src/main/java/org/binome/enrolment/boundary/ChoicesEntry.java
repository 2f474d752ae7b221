package org.binome.enrolment.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.binome.enrolment.entity.Interest;

/** What somebody said of people, for that person alone. @param preferences the dearest first */
public record ChoicesEntry(List<Colleague> preferences, List<Colleague> vetoes, Set<Interest> interests)
        implements Serializable {}
