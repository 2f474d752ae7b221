/**
 * The matching engine: who meets whom, proven to be the best possible, and why.
 *
 * <p>Pure Java without any other import than the JDK, so it can be used, tested and measured alone. Read it in this
 * order: {@link org.binome.matching.engine.Round} (people in, explained proposals out),
 * {@link org.binome.matching.engine.Eligibility} and {@link org.binome.matching.engine.Scoring} (the domain),
 * {@link org.binome.matching.engine.Problem}, {@link org.binome.matching.engine.Solver} and
 * {@link org.binome.matching.engine.Checker} (the mathematics, see docs/domain/matching.md).
 */
package org.binome.matching.engine;
