package org.binome.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.binome.survey.boundary.DueSurvey;
import org.binome.survey.boundary.SkillProgress;
import org.binome.survey.boundary.SurveyTaking;
import org.binome.web.faces.TextView;

/** What is asked about a pairing, and what the person's own answers show of it. */
@Named("askedSurvey")
@RequestScoped
public class AskedSurveyView {

    @Inject
    SurveyTaking taking;

    @Inject
    TextView text;

    private final Map<Long, DueSurvey> asked = new HashMap<>();
    private final Map<Long, List<SkillProgress>> progress = new HashMap<>();

    /** Null when nothing is asked. */
    public DueSurvey about(long pairing) {
        if (!asked.containsKey(pairing)) {
            asked.put(pairing, taking.due(pairing).orElse(null));
        }
        return asked.get(pairing);
    }

    /** Skills of which the person has said something both before and after. */
    public List<SkillProgress> progress(long pairing) {
        return progress.computeIfAbsent(pairing, id -> taking.progress(id, text.locale()).stream()
                .filter(skill -> skill.before() != null && skill.after() != null)
                .toList());
    }
}
