package org.binome.pairing.entity;

import org.binome.shared.Unsigned;

/** The pairing is over, by nobody's fault and so by nobody's hand; the places of both are free again. */
public record PairingEnded(long pairingId, long proposalId) implements Unsigned {}
