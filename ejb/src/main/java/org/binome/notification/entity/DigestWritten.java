package org.binome.notification.entity;

import java.time.YearMonth;
import org.binome.shared.DomainEvent;

/** The digest of a month was written to somebody. @param news how many things it tells */
public record DigestWritten(long employeeId, YearMonth month, int news) implements DomainEvent {}
