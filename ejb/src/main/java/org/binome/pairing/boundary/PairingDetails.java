package org.binome.pairing.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Objective;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingStatus;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Format;

/**
 * One pairing as one of the two sees it.
 *
 * @param side which part the caller has
 */
public record PairingDetails(
        long id,
        long version,
        String campaign,
        PairingStatus status,
        Side side,
        Person me,
        Person partner,
        boolean signedByMe,
        boolean signedByPartner,
        Format format,
        int plannedSessions,
        int sessionMinutes,
        int monthlyBudgetMinutes,
        LocalDate closesOn,
        Instant startedAt,
        Instant endedAt,
        List<Aim> objectives) {

    /** One of the two, by what colleagues know of each other anyway. */
    public record Person(String firstName, String fullName, String unit, String site, String zone, String title) {

        static Person of(Employee employee, String zone) {
            return new Person(
                    employee.firstName(),
                    employee.fullName(),
                    employee.unit().name(),
                    employee.site().name(),
                    zone,
                    employee.title());
        }
    }

    /** @param position from 0, names the objective in later calls */
    public record Aim(int position, String aim, String measure, LocalDate dueOn, boolean reached) {}

    static PairingDetails of(Pairing pairing, Employee caller, Locale reader) {
        Side side = pairing.sideOf(caller);
        return new PairingDetails(
                pairing.id(),
                pairing.version(),
                pairing.campaign().name(),
                pairing.status(),
                side,
                person(pairing, side),
                person(pairing, side.other()),
                pairing.signature(side).given(),
                pairing.signature(side.other()).given(),
                pairing.campaign().frame().format(),
                pairing.campaign().frame().sessions(),
                pairing.campaign().frame().sessionMinutes(),
                pairing.campaign().frame().monthlyBudgetMinutes(),
                pairing.campaign().dates().closesOn(),
                pairing.startedAt(),
                pairing.endedAt(),
                aims(pairing.objectives(), reader));
    }

    private static Person person(Pairing pairing, Side side) {
        return Person.of(
                pairing.enrolment(side).employee(),
                pairing.enrolment(side).zone().getId());
    }

    private static List<Aim> aims(List<Objective> objectives, Locale reader) {
        return IntStream.range(0, objectives.size())
                .mapToObj(position -> {
                    Objective objective = objectives.get(position);
                    return new Aim(
                            position,
                            objective.aim(reader),
                            objective.measure(reader),
                            objective.dueOn(),
                            objective.reached());
                })
                .toList();
    }
}
