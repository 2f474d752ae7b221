package org.binome.web.matching;

import java.util.List;

/** Prices by which one can tell how many any plan leaves out whose pairs all reach a floor. */
public record CertificateBound(int floor, List<Long> menteePrices, List<Long> mentorPrices) {}
