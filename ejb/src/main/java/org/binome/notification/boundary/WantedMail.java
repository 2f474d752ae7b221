package org.binome.notification.boundary;

import org.binome.notification.entity.NudgeKind;

/** Whether the caller gets this kind of reminder. */
public record WantedMail(NudgeKind kind, boolean wanted) {}
