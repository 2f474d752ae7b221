package org.binome.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.binome.learning.boundary.MaterialEntry;
import org.binome.learning.boundary.MaterialPlan;
import org.binome.learning.boundary.WritingMaterial;
import org.binome.learning.entity.AdviceStage;
import org.binome.learning.entity.ForWhom;
import org.binome.learning.entity.MaterialKind;
import org.binome.learning.entity.MaterialStatus;
import org.binome.web.faces.Notice;
import org.omnifaces.cdi.Param;

/** A module or an article as HR writes it, in each language, with a look at what its readers will see. */
@Named("materialForm")
@ViewScoped
public class MaterialForm implements Serializable {

    private static final List<String> LANGUAGES = List.of("en", "fr");

    @Inject
    WritingMaterial writing;

    @Inject
    Notice notice;

    @Inject
    @Param(name = "id")
    Long id;

    @Inject
    @Param(name = "kind")
    String kind;

    private MaterialEntry material;
    private boolean module;
    private ForWhom forWhom = ForWhom.BOTH;
    private AdviceStage stage = AdviceStage.ONGOING;
    private int minutes = 2;
    private int position = 500;
    private final Map<String, MaterialWords> texts = new LinkedHashMap<>();
    private Map<String, String> preview = Map.of();

    @PostConstruct
    void open() {
        material = id == null ? null : writing.find(id);
        module = (material == null ? MaterialKind.MODULE.name().equals(kind) : material.kind() == MaterialKind.MODULE);
        if (material != null) {
            MaterialPlan plan = material.plan();
            forWhom = plan.forWhom();
            stage = plan.stage();
            minutes = plan.minutes();
            position = plan.position();
        }
        LANGUAGES.forEach(language -> texts.put(
                language,
                new MaterialWords(
                        material == null ? null : material.plan().texts().get(language))));
    }

    public String save() {
        keep();
        notice.done("common.saved");
        return here();
    }

    /** Keeps what is written, and shows it to its readers. */
    public String publish() {
        keep();
        material = writing.publish(material.id());
        notice.done("learning.published");
        return here();
    }

    public String withdraw() {
        material = writing.withdraw(material.id());
        notice.done("learning.withdrawn");
        return here();
    }

    /** Keeps nothing. */
    public void look() {
        preview = texts.entrySet().stream()
                .filter(text -> !text.getValue().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        text -> writing.preview(text.getValue().source())));
    }

    private void keep() {
        material = material == null
                ? writing.draft(module ? MaterialKind.MODULE : MaterialKind.ARTICLE, plan())
                : writing.revise(material.id(), material.version(), plan());
    }

    private MaterialPlan plan() {
        Map<String, MaterialPlan.Words> written = texts.entrySet().stream()
                .filter(text -> !text.getValue().isBlank())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, text -> text.getValue().words()));
        return new MaterialPlan(forWhom, module ? null : stage, minutes, position, written);
    }

    private String here() {
        return "/hr/learning-edit?faces-redirect=true&id=" + material.id();
    }

    public boolean isPublished() {
        return material != null && material.status() == MaterialStatus.PUBLISHED;
    }

    public List<String> getLanguages() {
        return LANGUAGES;
    }

    public List<ForWhom> getParts() {
        return List.of(ForWhom.values());
    }

    public List<AdviceStage> getStages() {
        return List.of(AdviceStage.values());
    }

    public MaterialEntry getMaterial() {
        return material;
    }

    public boolean isModule() {
        return module;
    }

    public Map<String, MaterialWords> getTexts() {
        return texts;
    }

    public Map<String, String> getPreview() {
        return preview;
    }

    public ForWhom getForWhom() {
        return forWhom;
    }

    public void setForWhom(ForWhom forWhom) {
        this.forWhom = forWhom;
    }

    public AdviceStage getStage() {
        return stage;
    }

    public void setStage(AdviceStage stage) {
        this.stage = stage;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }
}
