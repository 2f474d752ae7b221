package org.binome.people.boundary;

import org.binome.people.entity.OrgUnit;

/**
 * A part of the organisation.
 *
 * @param path from the top, names between slashes
 * @param depth 0 at the top
 * @param parentId null at the top
 */
public record OrgUnitView(long id, String path, String name, int depth, Long parentId) {

    static OrgUnitView of(OrgUnit unit) {
        int depth = (int) unit.path().chars().filter(c -> c == '/').count();
        return new OrgUnitView(
                unit.id(),
                unit.path(),
                unit.name(),
                depth,
                unit.parent() == null ? null : unit.parent().id());
    }
}
