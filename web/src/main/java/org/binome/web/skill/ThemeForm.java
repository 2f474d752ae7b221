package org.binome.web.skill;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.binome.shared.NotFoundException;
import org.binome.skill.boundary.SkillCatalogue;
import org.binome.skill.boundary.ThemeEntry;
import org.binome.web.faces.Notice;
import org.omnifaces.cdi.Param;

/** The names of a theme. */
@Named("themeForm")
@ViewScoped
public class ThemeForm implements Serializable {

    @Inject
    SkillCatalogue catalogue;

    @Inject
    Notice notice;

    @Inject
    @Param(name = "code")
    String code;

    private long version;
    private String english;
    private String french;

    @PostConstruct
    void open() {
        ThemeEntry theme = catalogue.themes().stream()
                .filter(any -> any.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        version = theme.version();
        english = theme.names().get("en");
        french = theme.names().get("fr");
    }

    public String save() {
        catalogue.rename(
                code, version, Map.of("en", Objects.toString(english, ""), "fr", Objects.toString(french, "")));
        notice.done("common.saved");
        return "/hr/skills?faces-redirect=true";
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
