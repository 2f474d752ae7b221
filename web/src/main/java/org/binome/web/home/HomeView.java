package org.binome.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.binome.web.faces.HomeSection;
import org.binome.web.faces.NextStep;
import org.binome.web.faces.NextStep.Step;

/** Where an employee arrives: one next step, then what the components have to show. */
@Named("homeView")
@RequestScoped
public class HomeView {

    @Inject
    @Any
    Instance<NextStep> contributors;

    @Inject
    @Any
    Instance<HomeSection> sections;

    private List<Step> steps;
    private List<HomeSection> shown;

    @PostConstruct
    void ask() {
        steps = contributors.stream()
                .map(NextStep::next)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Step::priority).reversed())
                .toList();
        shown = sections.stream()
                .filter(HomeSection::shown)
                .sorted(Comparator.comparingInt(HomeSection::order))
                .toList();
    }

    /** The one thing to do now; null when nothing waits. */
    public Step getNext() {
        return steps.isEmpty() ? null : steps.get(0);
    }

    public List<Step> getLater() {
        return steps.isEmpty() ? steps : steps.subList(1, steps.size());
    }

    public List<HomeSection> getSections() {
        return shown.stream().filter(section -> !section.aside()).toList();
    }

    public List<HomeSection> getAsides() {
        return shown.stream().filter(HomeSection::aside).toList();
    }
}
