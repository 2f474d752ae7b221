package org.binome.insight.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.binome.people.entity.OrgUnit;
import org.binome.people.entity.Site;

/**
 * Names of sites, and the units that stand side by side in figures: those of the first level at which the company parts. Read
 * once a transaction, since each figure asks for them.
 */
@TransactionScoped
public class Places implements Serializable {

    @Inject
    transient EntityManager entityManager;

    private transient Map<Long, OrgUnit> units;

    /** For each unit, the one it stands under. */
    public Map<Long, OrgUnit> units() {
        units = units == null ? standingSideBySide() : units;
        return units;
    }

    private Map<Long, OrgUnit> standingSideBySide() {
        List<OrgUnit> all = entityManager
                .createQuery("select u from OrgUnit u", OrgUnit.class)
                .getResultList();
        Map<String, OrgUnit> byPath = new HashMap<>();
        all.forEach(unit -> byPath.put(unit.path(), unit));
        int depth = depth(entityManager
                .createQuery("select distinct e.unit.path from Employee e where e.active = true", String.class)
                .getResultList());
        Map<Long, OrgUnit> standsUnder = new HashMap<>();
        all.forEach(unit -> standsUnder.put(unit.id(), byPath.getOrDefault(top(unit.path(), depth), unit)));
        return standsUnder;
    }

    /** By id. */
    public Map<Long, String> siteNames() {
        Map<Long, String> names = new HashMap<>();
        entityManager
                .createQuery("select s from Site s", Site.class)
                .getResultStream()
                .forEach(site -> names.put(site.id(), site.name()));
        return names;
    }

    static int depth(List<String> paths) {
        int deepest = paths.stream()
                .mapToInt(path -> path.split(OrgUnit.SEPARATOR).length)
                .max()
                .orElse(1);
        for (int depth = 1; depth < deepest; depth++) {
            int level = depth;
            long different = paths.stream()
                    .filter(path -> path.split(OrgUnit.SEPARATOR).length >= level)
                    .map(path -> top(path, level))
                    .distinct()
                    .count();
            if (different > 1) {
                return depth;
            }
        }
        return deepest;
    }

    static String top(String path, int depth) {
        String[] names = path.split(OrgUnit.SEPARATOR);
        return String.join(OrgUnit.SEPARATOR, List.of(names).subList(0, Math.min(depth, names.length)));
    }
}
