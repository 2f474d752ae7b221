package org.binome.web.matching;

import java.util.List;

/**
 * One campaign that has found nobody for the reader.
 *
 * @param mayAsk true when the reader may ask a mentor
 * @param ways each in one sentence; empty when nothing small would do
 */
public record MyHelp(long campaignId, String campaign, long enrolment, boolean mayAsk, List<String> ways) {}
