package org.binome.matching.engine;

/** One hard constraint: it alone can make a pair impossible. */
@FunctionalInterface
interface Constraint {
    boolean allows(Profile mentee, Profile mentor);
}
