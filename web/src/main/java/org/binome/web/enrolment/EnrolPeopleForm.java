package org.binome.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binome.enrolment.boundary.ChoicesAnswer;
import org.binome.enrolment.boundary.ChoicesEntry;
import org.binome.enrolment.boundary.ChoosingPeople;
import org.binome.enrolment.boundary.Colleague;
import org.binome.enrolment.entity.Choices;
import org.binome.enrolment.entity.Interest;

/** Fourth screen: with whom, with whom not, and what else I like. */
@Named
@ViewScoped
public class EnrolPeopleForm extends StepForm {

    @Inject
    ChoosingPeople people;

    private final List<Colleague> preferred = new ArrayList<>();
    private final List<Colleague> vetoed = new ArrayList<>();
    private List<String> interests = new ArrayList<>();
    private final PeopleSearch wish = new PeopleSearch();
    private final PeopleSearch veto = new PeopleSearch();

    @Override
    void load() {
        if (draft.isBegun()) {
            ChoicesEntry chosen = people.chosen(draft.getEntry().id());
            preferred.addAll(chosen.preferences());
            vetoed.addAll(chosen.vetoes());
            chosen.interests().forEach(interest -> interests.add(interest.name()));
        }
    }

    public void find(PeopleSearch search) {
        search.show(
                search.isLongEnough()
                        ? people.searchFor(getCampaign(), search.getName().strip())
                        : List.of(),
                chosen());
    }

    public void add(PeopleSearch search, Colleague colleague) {
        boolean room = search == veto || !isFull();
        if (room && !chosen().contains(colleague.id())) {
            (search == veto ? vetoed : preferred).add(colleague);
            save();
        }
        search.clear();
    }

    public void drop(Colleague colleague) {
        preferred.remove(colleague);
        vetoed.remove(colleague);
        save();
    }

    /** One place up. */
    public void raise(Colleague colleague) {
        int place = preferred.indexOf(colleague);
        if (place > 0) {
            preferred.remove(place);
            preferred.add(place - 1, colleague);
            save();
        }
    }

    @Override
    boolean isBlank() {
        return chosen().isEmpty() && interests.isEmpty();
    }

    @Override
    void send() {
        ChoicesAnswer answer = new ChoicesAnswer(
                preferred.stream().map(Colleague::id).toList(),
                vetoed.stream().map(Colleague::id).collect(Collectors.toSet()),
                interests.stream().map(Interest::valueOf).collect(Collectors.toSet()));
        draft.save(mine -> {
            people.choose(mine.id(), mine.version(), answer);
            return draft.enrolling.mine(mine.id());
        });
    }

    /** What tells people of the same name apart. */
    public String about(Colleague colleague) {
        return Stream.of(colleague.title(), colleague.site())
                .filter(fact -> fact != null && !fact.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private Set<Long> chosen() {
        return Stream.concat(preferred.stream(), vetoed.stream())
                .map(Colleague::id)
                .collect(Collectors.toSet());
    }

    public boolean isFull() {
        return preferred.size() == Choices.MOST_PREFERENCES;
    }

    public List<Colleague> getPreferred() {
        return preferred;
    }

    public List<Colleague> getVetoed() {
        return vetoed;
    }

    public List<String> getInterestChoices() {
        return Stream.of(Interest.values()).map(Interest::name).toList();
    }

    public List<String> getInterests() {
        return interests;
    }

    public void setInterests(List<String> interests) {
        this.interests = interests;
    }

    public PeopleSearch getWish() {
        return wish;
    }

    public PeopleSearch getVeto() {
        return veto;
    }

    @Override
    public Step getStep() {
        return Step.PEOPLE;
    }
}
