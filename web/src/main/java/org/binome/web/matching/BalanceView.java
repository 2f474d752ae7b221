package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.binome.matching.boundary.Matchmaking;
import org.binome.matching.boundary.ThemeBalance;
import org.binome.web.faces.TextView;

/** Offer and demand of every theme, before a round is run, and of those still looking after it. */
@Named("balance")
@RequestScoped
public class BalanceView {

    @Inject
    Matchmaking matchmaking;

    @Inject
    MatchingView matching;

    @Inject
    TextView text;

    private List<ThemeBalance> themes;

    public List<ThemeBalance> getThemes() {
        if (themes == null) {
            themes = matchmaking.balance(matching.getCampaign(), text.locale());
        }
        return themes;
    }

    /** The sentence that reads the chart: where places are shortest. */
    public String getReading() {
        return getThemes().stream()
                .max(Comparator.comparingInt(theme -> theme.learners() - theme.places()))
                .map(theme -> theme.learners() > theme.places()
                        ? text.of("matching.balance.short", theme.name(), theme.learners(), theme.places())
                        : text.of("matching.balance.enough"))
                .orElseGet(() -> text.of("matching.balance.nobody"));
    }

    /** A Chart.js configuration: two bars a theme. */
    public String getChart() {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        getThemes().forEach(theme -> labels.add(theme.name()));
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("labels", labels)
                .add(
                        "datasets",
                        Json.createArrayBuilder()
                                .add(bars("matching.balance.learners", "c5", ThemeBalance::learners))
                                .add(bars("matching.balance.places", "c1", ThemeBalance::places)));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", data)
                .add("options", Json.createObjectBuilder().add("indexAxis", "y").add("maintainAspectRatio", false))
                .build()
                .toString();
    }

    private JsonObjectBuilder bars(String label, String colour, ToIntFunction<ThemeBalance> figure) {
        JsonArrayBuilder figures = Json.createArrayBuilder();
        getThemes().forEach(theme -> figures.add(figure.applyAsInt(theme)));
        return Json.createObjectBuilder()
                .add("label", text.of(label))
                .add("backgroundColor", colour)
                .add("data", figures);
    }
}
