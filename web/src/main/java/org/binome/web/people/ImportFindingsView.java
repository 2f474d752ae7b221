package org.binome.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binome.people.boundary.DirectoryChange;
import org.binome.people.boundary.DirectoryImportReview;
import org.binome.people.boundary.MappingView;
import org.binome.people.boundary.RowProblem;
import org.binome.people.entity.ChangeKind;
import org.binome.people.entity.DayFormat;
import org.binome.people.entity.DirectoryField;
import org.binome.web.faces.TextView;

/** What an import has found, and the words for it. */
@Named
@RequestScoped
public class ImportFindingsView {

    /** More are in the file to download. */
    private static final int PROBLEMS = 100;

    private static final int CHANGES = 25;

    @Inject
    DirectoryImportReview review;

    @Inject
    ImportForm form;

    @Inject
    TextView text;

    private MappingView mapping;
    private List<RowProblem> problems;
    private final Map<ChangeKind, List<DirectoryChange>> changes = new EnumMap<>(ChangeKind.class);

    public MappingView getMapping() {
        if (mapping == null) {
            mapping = review.mapping(form.getId());
        }
        return mapping;
    }

    public List<RowProblem> getProblems() {
        if (problems == null) {
            problems = review.problems(form.getId(), 0, PROBLEMS);
        }
        return problems;
    }

    /** Those who leave first: what is hardest to undo. */
    public List<ChangeKind> getKinds() {
        return Stream.of(ChangeKind.GONE, ChangeKind.JOINED, ChangeKind.RETURNED, ChangeKind.CHANGED)
                .filter(kind -> count(kind) > 0)
                .toList();
    }

    public int count(ChangeKind kind) {
        return switch (kind) {
            case GONE -> form.getStatus().gone();
            case JOINED -> form.getStatus().joined();
            case RETURNED -> form.getStatus().returned();
            case CHANGED -> form.getStatus().changed();
        };
    }

    public List<DirectoryChange> changes(ChangeKind kind) {
        return changes.computeIfAbsent(kind, some -> review.changes(form.getId(), some, 0, CHANGES));
    }

    /** What differs, e.g. "title, unit"; empty for those who come and go. */
    public String facts(DirectoryChange change) {
        return change.facts().stream()
                .map(fact -> text.of("people.fact." + fact))
                .collect(Collectors.joining(", "));
    }

    /** How many stand in the list beyond those shown. */
    public int beyond(ChangeKind kind) {
        return Math.max(0, count(kind) - CHANGES);
    }

    public DirectoryField[] getFields() {
        return DirectoryField.values();
    }

    public DayFormat[] getDayFormats() {
        return DayFormat.values();
    }

    /** Country codes with their names in the language of the page, by name. */
    public List<Locale> getCountries() {
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Locale("", code))
                .sorted((one, other) -> Collator.getInstance(text.locale())
                        .compare(one.getDisplayCountry(text.locale()), other.getDisplayCountry(text.locale())))
                .toList();
    }

    public String country(Locale country) {
        return country.getDisplayCountry(text.locale());
    }

    /** Ids such as Europe/Paris. */
    public List<String> getTimeZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .toList();
    }

    /** "comma", "tab" … */
    public String separator(String separator) {
        return separator == null ? "" : text.of("people.separator." + (int) separator.charAt(0));
    }
}
