package org.binome.notification.boundary;

import java.util.Optional;
import org.binome.notification.entity.NudgeKind;

/** What a link in a mail stops. @param kind of reminder; empty for the monthly digest */
public record MailToStop(Optional<NudgeKind> kind, boolean stopped) {}
