package org.binome.pairing.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/** What two people want to reach: always at least one objective with a measure and a date (P22). None is ever taken away. */
@MappedSuperclass
public abstract class SharedAims extends Aggregate {

    @ElementCollection
    @CollectionTable(name = "pairing_objective", joinColumns = @JoinColumn(name = "pairing_id"))
    @OrderColumn(name = "position")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.CONTENT, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private List<Objective> objectives = new ArrayList<>();

    public abstract PairingStatus status();

    /** What a pair begins with. */
    protected final void aimFirst(Objective first) {
        objectives.add(Objects.requireNonNull(first));
    }

    /** @throws InvalidException when the objective was due before today; ConflictException when it is there already */
    public void aimFor(Objective objective, LocalDate today) {
        requireOpen();
        InvalidException.unless(!objective.dueOn().isBefore(today), "pairing.objective-date-past");
        ConflictException.unless(!objectives.contains(objective), "pairing.objective-there");
        objectives.add(objective);
    }

    /** Other words, another measure or another day; whether it is reached stays as it was. @param position from 0 */
    public void aimAnew(int position, Objective objective, LocalDate today) {
        requireOpen();
        Objective before = objective(position);
        InvalidException.unless(
                objective.dueOn().equals(before.dueOn()) || !objective.dueOn().isBefore(today),
                "pairing.objective-date-past",
                "dueOn");
        Objective after = objective.withReached(before.reached());
        ConflictException.unless(after.equals(before) || !objectives.contains(after), "pairing.objective-there");
        objectives.set(position, after);
    }

    /** @param position from 0 */
    public void reached(int position, boolean reached) {
        requireOpen();
        objectives.set(position, objective(position).withReached(reached));
    }

    /** @param position from 0 @throws InvalidException when there is none */
    public Objective objective(int position) {
        InvalidException.unless(position >= 0 && position < objectives.size(), "pairing.no-such-objective");
        return objectives.get(position);
    }

    public List<Objective> objectives() {
        return List.copyOf(objectives);
    }

    protected final void requireOpen() {
        ConflictException.unless(status().isOpen(), "pairing.ended");
    }
}
