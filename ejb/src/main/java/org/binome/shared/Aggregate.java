package org.binome.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.io.Serializable;

/**
 * Root of a cluster of objects that change together. The id is null until the root is stored; the version grows with each
 * stored change and serves optimistic locking and the entity tags of the API.
 */
@MappedSuperclass
public abstract class Aggregate implements Serializable {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "binome")
    @SequenceGenerator(name = "binome", sequenceName = "binome_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }
}
