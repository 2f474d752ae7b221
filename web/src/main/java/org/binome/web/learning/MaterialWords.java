package org.binome.web.learning;

import java.io.Serializable;
import java.util.Objects;
import org.binome.learning.boundary.MaterialPlan;

/** What a module or an article says in one language, as the form holds it. */
public class MaterialWords implements Serializable {

    private String heading = "";
    private String lead = "";
    private String source = "";

    /** @param words null for a language that has none yet */
    MaterialWords(MaterialPlan.Words words) {
        if (words != null) {
            heading = words.title();
            lead = words.summary();
            source = words.body();
        }
    }

    MaterialPlan.Words words() {
        return new MaterialPlan.Words(text(heading), text(lead), text(source));
    }

    String source() {
        return text(source);
    }

    boolean isBlank() {
        return (text(heading) + text(lead) + text(source)).isBlank();
    }

    private static String text(String given) {
        return Objects.toString(given, "");
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
