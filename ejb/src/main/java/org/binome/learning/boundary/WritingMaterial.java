package org.binome.learning.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.binome.learning.control.Markdown;
import org.binome.learning.control.Materials;
import org.binome.learning.control.Slugs;
import org.binome.learning.entity.Material;
import org.binome.learning.entity.MaterialKind;
import org.binome.learning.entity.MaterialPublished;
import org.binome.learning.entity.MaterialRevised;
import org.binome.learning.entity.MaterialWithdrawn;
import org.binome.shared.DomainEvent;
import org.binome.shared.Roles;

/** HR writes modules and articles, changes those that ship, publishes and withdraws them (P30, P31). */
@Stateless
@RolesAllowed(Roles.HR)
public class WritingMaterial {

    @Inject
    Materials materials;

    @Inject
    Slugs slugs;

    @Inject
    Markdown markdown;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** By id. @param after an id, exclusive */
    public List<MaterialEntry> list(@NotNull MaterialKind kind, long after, int limit) {
        return materials.list(kind, after, limit).stream()
                .map(MaterialEntry::of)
                .toList();
    }

    public MaterialEntry find(long id) {
        return MaterialEntry.of(materials.find(id));
    }

    /** Nobody else sees it before it is published. */
    public MaterialEntry draft(@NotNull MaterialKind kind, @NotNull @Valid MaterialPlan plan) {
        Material material = new Material(kind, slugs.of(plan.title()), plan.facts(), plan.values());
        material.revise(plan.facts(), plan.values());
        materials.add(material);
        return told(material, new MaterialRevised(material.id(), kind));
    }

    /** @param version the one that was read: nobody overwrites what another one of HR has changed meanwhile */
    public MaterialEntry revise(long id, long version, @NotNull @Valid MaterialPlan plan) {
        Material material = materials.find(id, version);
        material.revise(plan.facts(), plan.values());
        return told(material, new MaterialRevised(id, material.kind()));
    }

    public MaterialEntry publish(long id) {
        Material material = materials.find(id);
        material.publish(clock.instant());
        return told(material, new MaterialPublished(id, material.kind()));
    }

    /** Those who have passed a module keep that. */
    public MaterialEntry withdraw(long id) {
        Material material = materials.find(id);
        material.withdraw();
        return told(material, new MaterialWithdrawn(id, material.kind()));
    }

    /** What a text looks like to its readers. @param text CommonMark @return HTML, safe to show */
    public String preview(@NotNull String text) {
        return markdown.html(text);
    }

    private MaterialEntry told(Material material, DomainEvent event) {
        materials.stored(material);
        if (material.kind() == MaterialKind.MODULE) {
            materials.requireModules();
        }
        events.fire(event);
        return MaterialEntry.of(material);
    }
}
