package org.binome.learning.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binome.learning.control.Learner;
import org.binome.learning.control.Learners;
import org.binome.learning.control.Materials;
import org.binome.learning.control.ProgressRecords;
import org.binome.learning.entity.Lesson;
import org.binome.learning.entity.Material;
import org.binome.learning.entity.MaterialKind;
import org.binome.learning.entity.ModulePassed;
import org.binome.learning.entity.ModuleProgress;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.shared.Roles;

/** Reading a module page by page, and passing its quiz. How far one is, nobody else sees (P30). */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class Studying {

    @Inject
    SignedIn signedIn;

    @Inject
    Materials materials;

    @Inject
    ProgressRecords records;

    @Inject
    Learners learners;

    @Inject
    ModuleWriter writer;

    @Inject
    Clock clock;

    @Inject
    Event<ModulePassed> passed;

    /** Those of one's own part first. */
    public List<ModuleCard> modules(Locale locale) {
        Employee me = signedIn.employee();
        return cards(me, learners.of(me), locale);
    }

    /** The module of one's own part that waits; empty when there is none, or somebody takes no part yet. */
    public Optional<WaitingModule> waiting(Locale locale) {
        return signedIn.find().flatMap(me -> waiting(me, learners.of(me), locale));
    }

    private Optional<WaitingModule> waiting(Employee me, Learner learner, Locale locale) {
        return cards(me, learner, locale).stream()
                .filter(module -> module.mine() && !module.passed())
                .findFirst()
                .map(module -> new WaitingModule(module, learner.trainingRequired()));
    }

    private List<ModuleCard> cards(Employee me, Learner learner, Locale locale) {
        Map<Material, ModuleProgress> mine =
                records.of(me).stream().collect(Collectors.toMap(ModuleProgress::module, Function.identity()));
        return materials.published(MaterialKind.MODULE).stream()
                .map(module -> ModuleCard.of(
                        module,
                        module.lesson(locale),
                        module.text(locale),
                        mine.get(module),
                        learner.plays(module.facts().forWhom())))
                .sorted(Comparator.comparing(ModuleCard::mine).reversed())
                .toList();
    }

    public ModuleDetails open(long id, Locale locale) {
        Material module = materials.readable(id, MaterialKind.MODULE);
        return writer.write(module, records.in(module, signedIn.employee()), locale);
    }

    /** The page is read; the module remembers it. @param step from 1 */
    public void read(long id, int step, Locale locale) {
        Material module = materials.readable(id, MaterialKind.MODULE);
        records.begun(module, signedIn.employee()).read(step, module.lesson(locale));
    }

    /**
     * Hands the quiz in. What was answered is not kept.
     *
     * @param answers positions of the answers chosen, from 0, question by question
     */
    public QuizResult handIn(long id, @NotNull List<@NotNull Set<@NotNull Integer>> answers, Locale locale) {
        Material module = materials.readable(id, MaterialKind.MODULE);
        Employee me = signedIn.employee();
        Lesson lesson = module.lesson(locale);
        List<Boolean> marks = lesson.mark(answers);
        if (records.begun(module, me).handIn(marks, lesson, clock.instant())) {
            passed.fire(new ModulePassed(id));
        }
        return ModuleWriter.result(lesson, marks);
    }
}
