package org.binome.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.binome.learning.boundary.ArticleCard;
import org.binome.learning.boundary.ModuleCard;
import org.binome.learning.boundary.ReadingAdvice;
import org.binome.learning.boundary.Studying;
import org.binome.learning.entity.AdviceStage;
import org.binome.learning.entity.ForWhom;
import org.binome.web.faces.TextView;

/** The modules with one's progress, and the library of advice as it is filtered in the address. */
@Named("learning")
@RequestScoped
public class LearningView {

    @Inject
    Studying studying;

    @Inject
    ReadingAdvice advice;

    @Inject
    TextView text;

    private String words;
    private String part;
    private String stage;
    private List<ModuleCard> modules;
    private List<ArticleCard> articles;

    public List<ModuleCard> getModules() {
        if (modules == null) {
            modules = studying.modules(text.locale());
        }
        return modules;
    }

    public List<ArticleCard> getArticles() {
        if (articles == null) {
            articles = advice.list(
                    constant(ForWhom.values(), part), constant(AdviceStage.values(), stage), words, text.locale());
        }
        return articles;
    }

    /** Null for what the address has made up. */
    private static <E extends Enum<E>> E constant(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public boolean isFiltered() {
        return !(blank(words) && blank(part) && blank(stage));
    }

    private static boolean blank(String value) {
        return value == null || value.isBlank();
    }

    public List<ForWhom> getParts() {
        return List.of(ForWhom.MENTOR, ForWhom.MENTEE);
    }

    public List<AdviceStage> getStages() {
        return List.of(AdviceStage.values());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }
}
