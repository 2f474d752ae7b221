package org.binome.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.security.Principal;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.binome.audit.entity.AuditEntry;
import org.binome.shared.DomainEvent;
import org.binome.shared.Unsigned;

/** Writes down every event of the domain, in the transaction in which it happens. */
@ApplicationScoped
public class AuditTrail {

    private static final String UNSIGNED = "unsigned";

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    SecurityContext security;

    void record(@Observes DomainEvent event) {
        entityManager.persist(
                new AuditEntry(clock.instant(), actor(event), event.getClass().getSimpleName(), facts(event)));
    }

    private String actor(DomainEvent event) {
        return event instanceof Unsigned ? UNSIGNED : caller();
    }

    private String caller() {
        return Optional.ofNullable(security.getCallerPrincipal())
                .map(Principal::getName)
                .filter(name -> !name.equals("anonymous"))
                .orElse("system");
    }

    private static String facts(DomainEvent event) {
        RecordComponent[] components = event.getClass().getRecordComponents();
        return components == null
                ? ""
                : Arrays.stream(components)
                        .map(component -> component.getName() + "=" + value(component, event))
                        .collect(Collectors.joining(" "));
    }

    private static String value(RecordComponent component, DomainEvent event) {
        try {
            return String.valueOf(component.getAccessor().invoke(event)).replaceAll("[\\r\\n]+", " ");
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Events are public records", e);
        }
    }
}
