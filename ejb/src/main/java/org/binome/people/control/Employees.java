package org.binome.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.binome.people.entity.Employee;
import org.binome.shared.NotFoundException;

/** All employees. */
@ApplicationScoped
public class Employees {

    @Inject
    EntityManager entityManager;

    /** @throws NotFoundException when there is none */
    public Employee find(long id) {
        return Optional.ofNullable(entityManager.find(Employee.class, id)).orElseThrow(NotFoundException::new);
    }

    public Optional<Employee> bySubject(String subject) {
        return entityManager
                .createQuery(
                        "select e from Employee e join fetch e.site join fetch e.unit"
                                + " where e.subject = :subject and e.active = true",
                        Employee.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    public long countActive() {
        return entityManager
                .createQuery("select count(e) from Employee e where e.active = true", Long.class)
                .getSingleResult();
    }

    public List<Employee> reportsOf(long managerId) {
        return entityManager
                .createQuery(
                        "select e from Employee e join fetch e.unit join fetch e.site where e.manager.id = :manager"
                                + " and e.active = true order by e.firstName, e.lastName",
                        Employee.class)
                .setParameter("manager", managerId)
                .getResultList();
    }

    /**
     * By first name, last name and id.
     *
     * @param text part of a name, number, login or e-mail; null or empty for any, as are site and unit
     * @param unitBelow beginning of the paths below the unit
     * @param after id of the last one seen; 0 begins
     */
    public List<Employee> search(
            String text, String site, String unit, String unitBelow, boolean inactive, long after, int limit) {
        StringBuilder where = new StringBuilder(inactive ? "1 = 1" : "e.active = true");
        Map<String, Object> parameters = new HashMap<>();
        if (text != null && !text.isBlank()) {
            where.append(" and (lower(concat(e.firstName, ' ', e.lastName)) like :text escape '!'"
                    + " or lower(e.number) like :text escape '!' or lower(e.userName) like :text escape '!'"
                    + " or lower(e.email) like :text escape '!')");
            parameters.put("text", "%" + escaped(text.strip().toLowerCase(Locale.ROOT)) + "%");
        }
        if (site != null && !site.isEmpty()) {
            where.append(" and e.site.name = :site");
            parameters.put("site", site);
        }
        if (unit != null && !unit.isEmpty()) {
            where.append(" and (e.unit.path = :unit or e.unit.path like :below escape '!')");
            parameters.put("unit", unit);
            parameters.put("below", escaped(unitBelow) + "%");
        }
        if (after > 0) {
            Employee last = find(after);
            where.append(" and (e.firstName > :first or e.firstName = :first and (e.lastName > :last"
                    + " or e.lastName = :last and e.id > :after))");
            parameters.putAll(Map.of("first", last.firstName(), "last", last.lastName(), "after", after));
        }
        TypedQuery<Employee> query = entityManager.createQuery(
                "select e from Employee e join fetch e.unit join fetch e.site left join fetch e.manager where " + where
                        + " order by e.firstName, e.lastName, e.id",
                Employee.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    /** Who works here and has a name one word of which begins so: by first name, last name and id. */
    public List<Employee> called(String beginning, int limit) {
        return entityManager
                .createQuery(
                        "select e from Employee e join fetch e.unit join fetch e.site left join fetch e.manager"
                                + " where e.active = true"
                                + " and lower(concat(' ', e.firstName, ' ', e.lastName)) like :text escape '!'"
                                + " order by e.firstName, e.lastName, e.id",
                        Employee.class)
                .setParameter("text", "% " + escaped(beginning.strip().toLowerCase(Locale.ROOT)) + "%")
                .setMaxResults(limit)
                .getResultList();
    }

    private static String escaped(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
