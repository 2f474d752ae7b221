package org.binome.matching.entity;

import org.binome.shared.Unsigned;

/** A proposal has been declined; by whom is told nowhere. */
public record ProposalDeclined(long proposalId) implements Unsigned {}
