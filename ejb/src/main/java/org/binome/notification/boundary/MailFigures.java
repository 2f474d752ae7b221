package org.binome.notification.boundary;

import java.io.Serializable;

/**
 * How mails stand.
 *
 * @param owed not sent yet, the failing ones included
 * @param failing tried in vain at least once, and to be tried again
 * @param parked tried in vain too often: they wait for an administrator
 */
public record MailFigures(long owed, long failing, long parked) implements Serializable {}
