package org.binome.skill.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.binome.shared.Aggregate;

/** A family of skills, e.g. data or video. */
@Entity
@Table(name = "theme")
public class Theme extends Aggregate {

    /** Stable short name, lower case with dashes. */
    @Column(name = "code")
    private String code;

    /** Order on pages, from 1. */
    @Column(name = "position")
    private int position;

    @ElementCollection
    @CollectionTable(name = "theme_name", joinColumns = @JoinColumn(name = "theme_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();

    protected Theme() {}

    public Theme(String code, int position, Map<String, String> names) {
        this.code = Objects.requireNonNull(code);
        this.position = position;
        rename(names);
    }

    public final void rename(Map<String, String> names) {
        Names.requireAll(names);
        this.names.clear();
        this.names.putAll(names);
    }

    public String code() {
        return code;
    }

    public int position() {
        return position;
    }

    public String name(Locale locale) {
        return Names.in(names, locale);
    }

    public Map<String, String> names() {
        return Map.copyOf(names);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Theme that && Objects.equals(code, that.code());
    }

    @Override
    public int hashCode() {
        return Objects.hash(code);
    }
}
