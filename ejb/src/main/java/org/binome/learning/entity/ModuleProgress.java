package org.binome.learning.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.binome.people.entity.Employee;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;
import org.binome.shared.NotFoundException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/**
 * How far somebody is in a module: the pages read, how often the quiz was tried, and since when it is passed. What was answered is
 * not kept. A module once passed stays passed, also when its text changes.
 */
@Entity
@Table(name = "module_progress")
public class ModuleProgress extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "module_id")
    private Material module;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employee_id")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.IDENTITY, retention = Keep.EMPLOYMENT)
    private Employee employee;

    @ElementCollection
    @CollectionTable(name = "module_step_done", joinColumns = @JoinColumn(name = "progress_id"))
    @Column(name = "step")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.SKILLS, retention = Keep.EMPLOYMENT)
    private Set<Integer> steps = new HashSet<>();

    @Column(name = "attempts")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.SKILLS, retention = Keep.EMPLOYMENT)
    private int attempts;

    @Column(name = "passed_at")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.SKILLS, retention = Keep.EMPLOYMENT)
    private Instant passedAt;

    protected ModuleProgress() {}

    public ModuleProgress(Material module, Employee employee) {
        this.module = Objects.requireNonNull(module);
        this.employee = Objects.requireNonNull(employee);
    }

    /** A page is read. @param step from 1 @throws NotFoundException when the module has no such page */
    public void read(int step, Lesson lesson) {
        if (step < 1 || step > lesson.steps().size()) {
            throw new NotFoundException();
        }
        steps.add(step);
    }

    /**
     * A quiz is handed in; as often as one likes.
     *
     * @return true when this one passes the module
     * @throws ConflictException before every page is read
     */
    public boolean handIn(List<Boolean> marks, Lesson lesson, Instant at) {
        ConflictException.unless(nextStep(lesson) > lesson.steps().size(), "learning.steps-first");
        attempts++;
        if (passedAt != null || !Lesson.passes(marks)) {
            return false;
        }
        passedAt = Objects.requireNonNull(at);
        return true;
    }

    /** The first page not read yet, from 1; one more than there are when the quiz comes next. */
    public int nextStep(Lesson lesson) {
        return IntStream.rangeClosed(1, lesson.steps().size())
                .filter(step -> !steps.contains(step))
                .findFirst()
                .orElse(lesson.steps().size() + 1);
    }

    public Material module() {
        return module;
    }

    public Employee employee() {
        return employee;
    }

    public Set<Integer> steps() {
        return Set.copyOf(steps);
    }

    public int attempts() {
        return attempts;
    }

    public boolean passed() {
        return passedAt != null;
    }

    /** Null before the module is passed. */
    public Instant passedAt() {
        return passedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModuleProgress that
                && Objects.equals(module, that.module())
                && Objects.equals(employee, that.employee());
    }

    @Override
    public int hashCode() {
        return Objects.hash(module, employee);
    }
}
