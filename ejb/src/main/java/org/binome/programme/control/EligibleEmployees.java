package org.binome.programme.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Collection;
import java.util.List;
import org.binome.people.entity.Employee;
import org.binome.people.entity.OrgUnit;
import org.binome.programme.entity.Audience;
import org.binome.programme.entity.EligibilityRule;

/** The employees that rules admit, found by the database; says the same as {@link Audience#admits}. */
@ApplicationScoped
public class EligibleEmployees {

    @Inject
    EntityManager entityManager;

    public long count(Collection<EligibilityRule> rules) {
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<Employee> employee = query.from(Employee.class);
        query.select(builder.count(employee)).where(admitted(builder, employee, rules));
        return entityManager.createQuery(query).getSingleResult();
    }

    /** Ids in ascending order. @param after an id, exclusive */
    public List<Long> ids(Collection<EligibilityRule> rules, long after, int limit) {
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<Employee> employee = query.from(Employee.class);
        Path<Long> id = employee.get("id");
        query.select(id)
                .where(builder.and(admitted(builder, employee, rules), builder.greaterThan(id, after)))
                .orderBy(builder.asc(id));
        return entityManager.createQuery(query).setMaxResults(limit).getResultList();
    }

    /** The grades of those who work here, in ascending order. */
    public List<Integer> grades() {
        return entityManager
                .createQuery(
                        "select distinct e.grade from Employee e where e.active = true order by e.grade", Integer.class)
                .getResultList();
    }

    private static Predicate admitted(
            CriteriaBuilder builder, Root<Employee> employee, Collection<EligibilityRule> rules) {
        Predicate admitted = builder.isTrue(employee.get("active"));
        for (List<EligibilityRule> alternatives : Audience.alternatives(rules)) {
            Predicate[] any = alternatives.stream()
                    .map(rule -> holds(builder, employee, rule))
                    .toArray(Predicate[]::new);
            admitted = builder.and(admitted, builder.or(any));
        }
        return admitted;
    }

    private static Predicate holds(CriteriaBuilder builder, Root<Employee> employee, EligibilityRule rule) {
        Predicate fact =
                switch (rule.attribute()) {
                    case SITE -> builder.equal(employee.get("site").get("name"), rule.operand());
                    case UNIT -> within(builder, employee.get("unit").get("path"), rule.operand());
                    case GRADE -> grade(builder, employee.get("grade"), rule);
                };
        boolean negated = rule.relation() == EligibilityRule.Relation.IS_NOT
                && rule.attribute() != EligibilityRule.Attribute.GRADE;
        return negated ? builder.not(fact) : fact;
    }

    private static Predicate within(CriteriaBuilder builder, Expression<String> path, String unit) {
        return builder.or(builder.equal(path, unit), builder.equal(builder.locate(path, unit + OrgUnit.SEPARATOR), 1));
    }

    private static Predicate grade(CriteriaBuilder builder, Expression<Integer> grade, EligibilityRule rule) {
        int bound = Integer.parseInt(rule.operand());
        return switch (rule.relation()) {
            case IS -> builder.equal(grade, bound);
            case IS_NOT -> builder.notEqual(grade, bound);
            case AT_LEAST -> builder.ge(grade, bound);
            case AT_MOST -> builder.le(grade, bound);
        };
    }
}
