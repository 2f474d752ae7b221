package org.binome.shared;

import jakarta.persistence.Query;

/**
 * Lets a query bring what its results point to, so that looking at them asks the database nothing more. JPQL's own {@code join
 * fetch} goes one step only: EclipseLink leaves a second step out without a word.
 */
public final class Fetch {

    private Fetch() {}

    /** In the same statement. @param paths from the query's variable: {@code p.mentor.employee} */
    public static <Q extends Query> Q joining(Q query, String... paths) {
        for (String path : paths) {
            query.setHint("eclipselink.join-fetch", path);
        }
        return query;
    }

    /** In one more statement for all results: for collections, which would multiply the rows. */
    public static <Q extends Query> Q besides(Q query, String... paths) {
        query.setHint("eclipselink.batch.type", "IN");
        for (String path : paths) {
            query.setHint("eclipselink.batch", path);
        }
        return query;
    }
}
