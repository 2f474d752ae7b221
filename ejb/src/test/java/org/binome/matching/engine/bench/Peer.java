package org.binome.matching.engine.bench;

/**
 * What another solver found.
 *
 * @param matched people matched
 * @param total sum of scores
 * @param building milliseconds spent on handing it the instance
 * @param solving milliseconds spent on solving
 */
record Peer(int matched, long total, double building, double solving) {}
