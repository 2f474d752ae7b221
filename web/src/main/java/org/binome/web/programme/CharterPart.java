package org.binome.web.programme;

import java.util.Map;
import java.util.Objects;
import org.binome.programme.boundary.CampaignPlan;

/** What both of a pair promise, in both languages. */
public class CharterPart implements WizardPart {

    private String english;
    private String french;

    CharterPart(Map<String, String> texts) {
        english = texts.get("en");
        french = texts.get("fr");
    }

    @Override
    public CampaignPlan in(CampaignPlan plan) {
        return plan.with(Map.of("en", tidy(english), "fr", tidy(french)));
    }

    /** Browsers send line ends of their own; a charter that only differs in them is the same one. */
    private static String tidy(String text) {
        return Objects.toString(text, "").replace("\r\n", "\n").strip();
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
