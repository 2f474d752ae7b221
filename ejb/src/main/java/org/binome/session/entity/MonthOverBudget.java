package org.binome.session.entity;

import java.time.YearMonth;
import org.binome.shared.DomainEvent;

/** A pair has met longer in that month than agreed, for the first time. */
public record MonthOverBudget(long pairingId, YearMonth month) implements DomainEvent {}
