package org.binome.insight.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    private static final int COMPANIES = 1000;

    @Test
    @DisplayName("B06 nothing is shown about four people, something about five")
    void threshold() {
        assertThat(SmallGroups.release(List.of(cell("A", "x", 20, 4))).whole()).isFalse();
        assertThat(SmallGroups.release(List.of(cell("A", "x", 20, 5))).whole()).isTrue();
    }

    @Test
    @DisplayName("B10 where nearly everybody takes part nothing is shown: one could guess each of them")
    void nearlyAll() {
        assertThat(SmallGroups.release(List.of(cell("A", "x", 10, 10))).whole()).isFalse();
        assertThat(SmallGroups.release(List.of(cell("A", "x", 10, 6))).whole()).isFalse();
        assertThat(SmallGroups.release(List.of(cell("A", "x", 10, 5))).whole()).isTrue();
    }

    @Test
    @DisplayName("B06 a small site does not follow from the whole and the other sites: a second one is covered with it")
    void sumOfAllOthers() {
        Release release = SmallGroups.release(
                List.of(cell("A", "x", 40, 10), cell("B", "x", 30, 8), cell("C", "x", 20, 6), cell("D", "x", 9, 3)));
        assertThat(release.sites()).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    @DisplayName("B06 nor does a site of nobody: zero is covered like four")
    void nobody() {
        Release release =
                SmallGroups.release(List.of(cell("A", "x", 40, 10), cell("B", "x", 30, 8), cell("C", "x", 20, 0)));
        assertThat(release.sites()).containsExactly("A");
    }

    @Test
    @DisplayName("B06 a site and a unit are not shown together when they differ by a few people")
    void acrossDivisions() {
        Release release = SmallGroups.release(
                List.of(cell("A", "x", 40, 12), cell("A", "y", 10, 2), cell("B", "y", 40, 12), cell("B", "z", 40, 12)));
        assertThat(release.sites().contains("A") && release.units().contains("x"))
                .isFalse();
        assertThat(release.sites().size() + release.units().size()).isPositive();
    }

    @Test
    @DisplayName("B06 large groups stay in sight")
    void useful() {
        Release release = SmallGroups.release(List.of(
                cell("A", "x", 40, 12), cell("A", "y", 40, 12), cell("B", "x", 40, 12), cell("B", "y", 40, 12)));
        assertThat(release.sites()).containsExactlyInAnyOrder("A", "B");
        assertThat(release.units()).containsExactlyInAnyOrder("x", "y");
    }

    @Test
    @DisplayName(
            "B06 B10 in 1 000 companies nobody finds fewer than five by adding up and subtracting all that is shown")
    void adversary() {
        assertThat(companies(seed -> protectedCompany(seed).succeedsByUnions())).isZero();
        assertThat(companies(seed -> protectedCompany(seed).succeedsByEquations()))
                .isZero();
        assertThat(LongStream.range(0, COMPANIES)
                        .mapToObj(seed -> SmallGroups.release(Company.of(seed).cells()))
                        .mapToInt(release ->
                                release.sites().size() + release.units().size())
                        .sum())
                .as("groups shown")
                .isGreaterThan(2 * COMPANIES);
    }

    @Test
    @DisplayName("B06 the same adversary succeeds where nothing is covered")
    void adversaryWithoutProtection() {
        assertThat(companies(seed -> openCompany(seed).succeedsByUnions())).isGreaterThan(COMPANIES * 8 / 10);
        assertThat(companies(seed -> openCompany(seed).succeedsByEquations())).isGreaterThan(COMPANIES / 2);
    }

    @Test
    @DisplayName("B06 the same adversary succeeds where only small groups are covered, each for itself")
    void adversaryAgainstThresholdOnly() {
        assertThat(companies(seed -> {
                    Company company = Company.of(seed);
                    return new Adversary(company, thresholdOnly(company)).succeedsByUnions();
                }))
                .isGreaterThan(COMPANIES / 4);
    }

    private static Release thresholdOnly(Company company) {
        Release all = company.everything();
        return new Release(
                true,
                Set.copyOf(all.sites().stream()
                        .filter(site -> safe(company, cell -> cell.site().equals(site)))
                        .toList()),
                Set.copyOf(all.units().stream()
                        .filter(unit -> safe(company, cell -> cell.unit().equals(unit)))
                        .toList()));
    }

    private static boolean safe(Company company, Predicate<Cell> group) {
        return company.cells().stream()
                .filter(group)
                .map(Cell::tally)
                .reduce(Tally.NOBODY, Tally::plus)
                .safe();
    }

    private static Adversary protectedCompany(long seed) {
        Company company = Company.of(seed);
        return new Adversary(company, SmallGroups.release(company.cells()));
    }

    private static Adversary openCompany(long seed) {
        Company company = Company.of(seed);
        return new Adversary(company, company.everything());
    }

    private static long companies(LongPredicate found) {
        return LongStream.range(0, COMPANIES).filter(found).count();
    }

    private static Cell cell(String site, String unit, int people, int members) {
        return new Cell(site, unit, new Tally(people, members, people - members));
    }
}
