package org.binome.shared;

/**
 * Work that time brings about, e.g. moving campaigns by their dates. Timers run it, and the administrator may at any moment;
 * running it twice, or on two nodes at once, does nothing more than running it once.
 */
public interface Job {

    /** Stable, lower case with dashes; part of its address in the API. */
    String name();

    /** Does what is due by the clock. @return how many things changed */
    int run();
}
