package org.binome.web.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.binome.matching.boundary.PersonCard;
import org.binome.matching.boundary.ProposalCard;
import org.binome.matching.boundary.ScorePart;
import org.binome.web.faces.Texts;

/** Says in words why two people were proposed to each other, in the language of the page. */
public class PairWords {

    /** One part of a stacked bar, in percent of its length. @param fill the colour's class */
    public record Segment(String fill, double x, double width) {}

    private static final int MOST_NAMED = 3;
    private static final double POINTS_PER_PERCENT = 100;
    private static final double GAP = 0.35;

    private final Texts texts;
    private final ProposalCard card;
    private final int number;

    /** @param number of the proposal on the desk, to call people by while names are hidden */
    PairWords(Texts texts, ProposalCard card, int number) {
        this.texts = texts;
        this.card = card;
        this.number = number;
    }

    public String getMentor() {
        return name(card.mentor(), "mentor");
    }

    public String getMentee() {
        return name(card.mentee(), "mentee");
    }

    /** Whose initials the face shows; nobody's while names are hidden. */
    public String getMentorFace() {
        return Objects.toString(card.mentor().name(), "");
    }

    public String getMenteeFace() {
        return Objects.toString(card.mentee().name(), "");
    }

    public String getMentorPlace() {
        return place(card.mentor());
    }

    public String getMenteePlace() {
        return place(card.mentee());
    }

    /** In one line: at most two skills, one each way where there are both. */
    public String getReason() {
        List<String> taught = card.why().taught();
        List<String> returned = card.why().returned();
        int most = returned.isEmpty() ? 2 : 1;
        String first = taught.isEmpty()
                ? texts.of("matching.why.nothing")
                : list(taught.subList(0, Math.min(most, taught.size())));
        return returned.isEmpty() ? first : texts.of("matching.reason.return", first, returned.get(0));
    }

    /** The score as a stacked bar, each contribution in its colour, with a gap between them. */
    public List<Segment> getSegments() {
        List<Segment> segments = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < card.parts().size(); i++) {
            double width = card.parts().get(i).points() / POINTS_PER_PERCENT;
            if (width > GAP) {
                segments.add(new Segment("c" + (i + 1), x, width - GAP));
            }
            x += width;
        }
        return segments;
    }

    /** What stands behind one contribution. */
    public String of(ScorePart part) {
        return switch (part.contribution()) {
            case "NEEDS" ->
                texts.of(
                        "matching.why.needs",
                        getMentor(),
                        getMentee(),
                        list(card.why().taught()));
            case "PREFERENCES" -> texts.of(part.points() > 0 ? "matching.why.preferred" : "matching.why.not-preferred");
            case "SWAP" ->
                card.why().returned().isEmpty()
                        ? texts.of("matching.why.no-return", getMentee(), getMentor())
                        : texts.of(
                                "matching.why.swap",
                                getMentee(),
                                getMentor(),
                                list(card.why().returned()));
            case "DISTANCE" -> distance();
            case "TIME" -> texts.of("matching.why.time", texts.hours(card.why().sharedMinutes()));
            case "INTERESTS" ->
                card.why().interests().isEmpty()
                        ? texts.of("matching.why.no-interest")
                        : list(interests(texts, card.why().interests()));
            default -> texts.of(part.points() > 0 ? "matching.why.waited" : "matching.why.first-round");
        };
    }

    private String distance() {
        String sites = card.mentor().site().equals(card.mentee().site())
                ? texts.of("matching.why.one-site", card.mentor().site())
                : texts.of(
                        "matching.why.two", card.mentor().site(), card.mentee().site());
        String units = card.mentor().unit().equals(card.mentee().unit())
                ? card.mentor().unit()
                : texts.of(
                        "matching.why.two", card.mentor().unit(), card.mentee().unit());
        return texts.of("matching.why.distance", units, sites);
    }

    private String name(PersonCard person, String role) {
        return person.name() == null ? texts.of("matching.blind." + role, number) : person.name();
    }

    private static String place(PersonCard person) {
        return person.unit() + ", " + person.site();
    }

    private String list(List<String> items) {
        return and(texts, items);
    }

    /** Shared interests in words; the catalogue of them belongs to enrolment. */
    static List<String> interests(Texts texts, List<String> names) {
        return names.stream()
                .map(name -> texts.of("enrolment.Interest." + name))
                .toList();
    }

    /** "a, b and c"; at most three are named. */
    static String and(Texts texts, List<String> items) {
        List<String> named = items.subList(0, Math.min(MOST_NAMED, items.size()));
        if (named.size() < 2) {
            return String.join("", named);
        }
        return texts.of(
                "matching.and", String.join(", ", named.subList(0, named.size() - 1)), named.get(named.size() - 1));
    }
}
