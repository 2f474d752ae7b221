package org.binome.matching.engine;

import java.util.function.ObjIntConsumer;

/**
 * One look through all pairs: a few mentees at a time, and for all of them some mentors after the others, so that what is known of
 * these mentors is fetched from memory once.
 *
 * @param begin turns a search to a mentee
 * @param pair looks at a mentor found
 * @param end takes what the search has found for the mentee
 */
record Look(ObjIntConsumer<Search> begin, ObjIntConsumer<Search> pair, ObjIntConsumer<Search> end) {
    /** Mentees at a time. */
    static final int TILE = 16;

    /** Mentors at a time, in words of 64. */
    private static final int WORDS = 16;

    /** @param last mentee, exclusive */
    void run(Search[] searches, int first, int last, int mentors) {
        for (int i = first; i < last; i++) {
            begin.accept(searches[i - first], i);
        }
        for (int word = 0; word * Long.SIZE < mentors; word += WORDS) {
            for (int i = first; i < last; i++) {
                Search search = searches[i - first];
                search.each(word, word + WORDS, mentor -> pair.accept(search, mentor));
            }
        }
        for (int i = first; i < last; i++) {
            end.accept(searches[i - first], i);
        }
    }
}
