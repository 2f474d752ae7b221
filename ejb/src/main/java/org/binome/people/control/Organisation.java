package org.binome.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binome.people.entity.OrgUnit;
import org.binome.people.entity.Site;

/** The sites and units of the company as it is now; abandoned ones stay in the database for the sake of history. */
@ApplicationScoped
public class Organisation {

    @Inject
    EntityManager entityManager;

    /** By name. */
    public List<Site> sites() {
        return entityManager
                .createQuery(
                        "select s from Site s where exists (select e.id from Employee e where e.site = s and e.active = true)"
                                + " order by s.name",
                        Site.class)
                .getResultList();
    }

    /** By path, so that each comes after what is above it. */
    public List<OrgUnit> units() {
        Set<String> inUse = entityManager
                .createQuery("select distinct e.unit.path from Employee e where e.active = true", String.class)
                .getResultStream()
                .flatMap(Organisation::withThoseAbove)
                .collect(Collectors.toSet());
        return entityManager
                .createQuery("select u from OrgUnit u order by u.path", OrgUnit.class)
                .getResultStream()
                .filter(unit -> inUse.contains(unit.path()))
                .toList();
    }

    private static Stream<String> withThoseAbove(String path) {
        return Stream.iterate(
                path,
                above -> !above.isEmpty(),
                above -> above.substring(0, Math.max(0, above.lastIndexOf(OrgUnit.SEPARATOR))));
    }
}
