package org.binome.skill.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.binome.shared.Aggregate;

/**
 * Something one person can show another, e.g. writing prompts. The catalogue is edited by HR; a skill in use is retired, never
 * deleted, so that what people said stays readable.
 */
@Entity
@Table(name = "skill")
public class Skill extends Aggregate {

    /** Stable short name, lower case with dashes. */
    @Column(name = "code")
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "theme_id")
    private Theme theme;

    @Column(name = "active")
    private boolean active = true;

    @ElementCollection
    @CollectionTable(name = "skill_name", joinColumns = @JoinColumn(name = "skill_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();

    protected Skill() {}

    public Skill(String code, Theme theme, Map<String, String> names) {
        this.code = Objects.requireNonNull(code);
        change(theme, names);
    }

    public final void change(Theme theme, Map<String, String> names) {
        Names.requireAll(names);
        this.theme = Objects.requireNonNull(theme);
        this.names.clear();
        this.names.putAll(names);
    }

    /** Nobody can choose it any more; existing offers and needs keep it. */
    public void retire() {
        active = false;
    }

    public void restore() {
        active = true;
    }

    public String code() {
        return code;
    }

    public Theme theme() {
        return theme;
    }

    public boolean active() {
        return active;
    }

    public String name(Locale locale) {
        return Names.in(names, locale);
    }

    public Map<String, String> names() {
        return Map.copyOf(names);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Skill that && Objects.equals(code, that.code());
    }

    @Override
    public int hashCode() {
        return Objects.hash(code);
    }
}
