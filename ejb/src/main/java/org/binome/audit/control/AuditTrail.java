package org.binome.audit.control;

import jakarta.annotation.Priority;
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

/**
 * Writes down every event of the domain, in the transaction in which it happens. What an unsigned event brings about within its
 * transaction is unsigned too: else the next entry would tell who it was.
 */
@ApplicationScoped
public class AuditTrail {

    private static final String UNSIGNED = "unsigned";

    /** Before observers that fire events of their own. */
    private static final int FIRST = 1;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    SecurityContext security;

    @Inject
    Anonymity anonymity;

    void record(@Observes @Priority(FIRST) DomainEvent event) {
        entityManager.persist(
                new AuditEntry(clock.instant(), actor(event), event.getClass().getSimpleName(), facts(event)));
    }

    private String actor(DomainEvent event) {
        if (event instanceof Unsigned) {
            anonymity.begin();
        }
        return anonymity.holds() ? UNSIGNED : caller();
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
