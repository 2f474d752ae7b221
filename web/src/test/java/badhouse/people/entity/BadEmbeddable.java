package badhouse.people.entity;

import jakarta.persistence.Embeddable;

/** Breaks 6b. */
@Embeddable
public record BadEmbeddable(String street) {}
