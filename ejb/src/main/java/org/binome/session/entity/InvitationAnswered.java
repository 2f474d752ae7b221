package org.binome.session.entity;

import org.binome.shared.DomainEvent;

/** This employee's calendar has answered the invitation to a session. @param tell whether the other one is told of it by mail */
public record InvitationAnswered(long sessionId, long employeeId, ReplyAnswer answer, boolean tell)
        implements DomainEvent {}
