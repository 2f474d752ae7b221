package org.binome.people.boundary;

import java.util.List;
import org.binome.people.entity.ChangeKind;

/**
 * What an import changes about one person.
 *
 * @param position in the list of changes, from 1; the cursor
 * @param facts names of the facts that differ: NAME, CONTACT, TITLE, HIRED_ON, GRADE, UNIT, SITE, LANGUAGE, MANAGER
 */
public record DirectoryChange(long position, ChangeKind kind, String number, String name, List<String> facts) {}
