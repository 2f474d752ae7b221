package org.binome.matching.control;

import java.util.Set;
import org.binome.matching.engine.Outcome;
import org.binome.matching.engine.Pair;

/**
 * The best plan for a round's people as they are now, solved anew to answer questions.
 *
 * @param open pairs whose proposals wait for a first answer; of all best plans this one keeps the most of them
 */
public record Analysis(Pool pool, Outcome outcome, Set<Pair> open) {}
