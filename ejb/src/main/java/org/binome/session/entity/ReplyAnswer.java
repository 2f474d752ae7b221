package org.binome.session.entity;

/** What somebody's calendar has answered to an invitation. */
public enum ReplyAnswer {
    ACCEPTED,
    TENTATIVE,
    DECLINED
}
