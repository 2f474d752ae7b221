package org.binome.web.skill;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.binome.skill.boundary.SkillCatalogue;
import org.binome.skill.boundary.SkillEntry;
import org.binome.skill.boundary.SkillPlan;
import org.binome.web.faces.Notice;
import org.omnifaces.cdi.Param;

/** A skill of the catalogue: a new one, or one to be renamed, moved, retired or brought back. */
@Named("skillForm")
@ViewScoped
public class SkillForm implements Serializable {

    private static final String CATALOGUE = "/hr/skills?faces-redirect=true";

    @Inject
    SkillCatalogue catalogue;

    @Inject
    Notice notice;

    @Inject
    @Param(name = "id")
    Long id;

    @Inject
    @Param(name = "theme")
    String theme;

    private long version;
    private boolean active = true;
    private String english;
    private String french;

    @PostConstruct
    void open() {
        if (id != null) {
            SkillEntry skill = catalogue.skill(id);
            version = skill.version();
            active = skill.active();
            theme = skill.theme();
            english = skill.names().get("en");
            french = skill.names().get("fr");
        }
    }

    public String save() {
        SkillPlan plan =
                new SkillPlan(theme, Map.of("en", Objects.toString(english, ""), "fr", Objects.toString(french, "")));
        if (id == null) {
            catalogue.add(plan);
        } else {
            catalogue.revise(id, version, plan);
        }
        notice.done(id == null ? "skill.added" : "common.saved");
        return CATALOGUE;
    }

    public String retire() {
        catalogue.retire(id);
        notice.done("skill.retired");
        return CATALOGUE;
    }

    public String restore() {
        catalogue.restore(id);
        notice.done("skill.restored");
        return CATALOGUE;
    }

    public boolean isFresh() {
        return id == null;
    }

    public boolean isActive() {
        return active;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getFrench() {
        return french;
    }

    public void setFrench(String french) {
        this.french = french;
    }
}
