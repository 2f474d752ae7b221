package org.binome.insight.entity;

import java.util.Collection;
import java.util.Optional;

/**
 * Decides for one figure whether it may be shown for everybody, and for which sites and units, so that it never tells about fewer
 * than {@link #FEWEST} people (B06, B10): neither directly, nor by adding up and subtracting anything that is shown.
 *
 * <p>Call people <em>safe</em> together when at least five of each kind are among them (those who take part and those who do not),
 * or when there is nobody at all. What is shown keeps three rules: the whole and each part shown is safe; all covered parts of a
 * division together are safe; and for each union of parts of one division, what remains of those parts of the other that reach
 * into it is safe.
 *
 * <p>Why that is enough: whoever adds and subtracts sums over parts gets a weight for each part of either division, and a
 * group of people when the two weights of each person sum to 0 or 1. Such a group is a disjoint sum of groups "union of parts
 * of one division, less a union of parts of the other lying inside it" (cut the weights at each level). And each of these is the
 * remainder of the third rule for the smallest such union, plus whole parts, all safe. Disjoint safe groups are safe together.
 *
 * <p>It depends on who is where only, never on what anybody answered. Sites and units are never crossed in what is shown.
 */
public final class SmallGroups {

    /** The smallest number of people a figure may be about (k). */
    public static final int FEWEST = 5;

    /** The smallest number of answers whose distribution may be shown. */
    public static final int FEWEST_DISTRIBUTED = 8;

    /** The smallest number of answers in words to one question of which any may be read. */
    public static final int FEWEST_QUOTED = 10;

    private SmallGroups() {}

    /** @param cells all people there are, each in one cell */
    public static Release release(Collection<Cell> cells) {
        Tally all = cells.stream().map(Cell::tally).reduce(Tally.NOBODY, Tally::plus);
        if (all.people() == 0 || !all.safe()) {
            return Release.NOTHING;
        }
        Division sites = new Division(cells, Cell::site);
        Division units = new Division(cells, Cell::unit);
        Optional<Crossing.Breach> breach = breach(cells, sites, units);
        while (breach.isPresent()) {
            coverOne(breach.get(), sites, units);
            breach = breach(cells, sites, units);
        }
        return new Release(true, sites.shown(), units.shown());
    }

    private static Optional<Crossing.Breach> breach(Collection<Cell> cells, Division sites, Division units) {
        if (sites.shown().size() >= units.shown().size()) {
            return new Crossing(cells, sites, units).breach();
        }
        return new Crossing(cells, units, sites)
                .breach()
                .map(found -> new Crossing.Breach(found.inner(), found.outer()));
    }

    /** @param breach sites outside, units inside */
    private static void coverOne(Crossing.Breach breach, Division sites, Division units) {
        Optional<String> site = sites.smallest(breach.outer());
        Optional<String> unit = units.smallest(breach.inner());
        if (unit.isPresent() && (site.isEmpty() || units.size(unit.get()) <= sites.size(site.get()))) {
            units.cover(unit.get());
        } else if (site.isPresent()) {
            sites.cover(site.get());
        } else {
            units.smallest(units.shown())
                    .ifPresentOrElse(
                            units::cover,
                            () -> sites.cover(sites.smallest(sites.shown()).orElseThrow()));
        }
    }
}
