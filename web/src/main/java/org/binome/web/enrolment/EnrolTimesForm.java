package org.binome.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.binome.enrolment.boundary.TimesAnswer;
import org.binome.people.boundary.SignedIn;
import org.binome.programme.entity.Format;

/** Third screen: when, in which languages, with how many. */
@Named
@ViewScoped
public class EnrolTimesForm extends StepForm {

    /** Those people in companies speak with each other most; others come in by the API. */
    private static final List<String> LANGUAGES =
            List.of("fr", "en", "de", "es", "it", "pt", "nl", "pl", "ar", "zh", "ja", "hi");

    @Inject
    SignedIn signedIn;

    private String zone;
    private List<String> languages;
    private int capacity = 1;
    private WeekGrid grid;

    @Override
    void load() {
        if (draft.isBegun()) {
            TimesAnswer times = draft.getEntry().times();
            take(times.zone(), times.languages(), times.capacity(), new WeekGrid(times.slots()));
        } else {
            signedIn.me()
                    .ifPresent(me -> take(
                            me.zone().getId(),
                            List.of(me.locale().getLanguage()),
                            format().fewestMentees(),
                            new WeekGrid(List.of())));
        }
    }

    private void take(String zone, Iterable<String> languages, int capacity, WeekGrid grid) {
        this.zone = zone;
        this.languages = new ArrayList<>();
        languages.forEach(this.languages::add);
        this.capacity = capacity;
        this.grid = grid;
    }

    @Override
    boolean isBlank() {
        return grid.slots().isEmpty();
    }

    @Override
    void send() {
        TimesAnswer times = new TimesAnswer(zone, new HashSet<>(languages), capacity, grid.slots());
        draft.save(mine -> draft.enrolling.meetAt(mine.id(), mine.version(), times));
    }

    /** "Paris · Europe" for {@code Europe/Paris}. */
    public String city(String zone) {
        return Summaries.zone(zone) + " · " + zone.substring(0, zone.indexOf('/') < 0 ? 0 : zone.indexOf('/'));
    }

    public String language(String code) {
        String name = Locale.forLanguageTag(code).getDisplayLanguage(text.locale());
        return name.substring(0, 1).toUpperCase(text.locale()) + name.substring(1);
    }

    public String shortDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, text.locale());
    }

    public String longDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, text.locale());
    }

    public List<DayOfWeek> getDays() {
        return List.of(DayOfWeek.values()).subList(0, 5);
    }

    public List<DayOfWeek> getWeekendDays() {
        return List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    /** Languages to tap, one's own among them whatever it is. */
    public List<String> getLanguageChoices() {
        List<String> choices = new ArrayList<>(LANGUAGES);
        languages.stream().filter(code -> !choices.contains(code)).forEach(choices::add);
        return choices;
    }

    /**
     * Cities of the world's time zones, as ids; abbreviations and offsets left out. Where a city has two ids, the person's own or
     * else the longer one stands: the shorter ones are names of former days.
     */
    public List<String> getZones() {
        Map<String, String> byCity = new TreeMap<>();
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals(zone)
                        || id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted(Comparator.comparing((String id) -> !id.equals(zone))
                        .thenComparing(Comparator.comparingInt(String::length).reversed()))
                .forEach(id -> byCity.putIfAbsent(city(id), id));
        return List.copyOf(byCity.values());
    }

    @Override
    public Step getStep() {
        return Step.TIMES;
    }

    public WeekGrid getGrid() {
        return grid;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    /** How many one may take, by the format of the campaign (P20). */
    public List<Integer> getCapacities() {
        return IntStream.rangeClosed(format().fewestMentees(), format().mostMentees())
                .boxed()
                .toList();
    }

    public boolean isGroup() {
        return format() == Format.GROUP;
    }

    private Format format() {
        return draft.getCampaign().format();
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }
}
