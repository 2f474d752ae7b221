package org.binome.insight.entity;

/** How much of a campaign somebody may look at. One campaign is only ever seen in one scope by one person. */
public enum Scope {
    /** HR: any campaign. */
    COMPANY,
    /** A sponsor: the campaigns under the own sponsorship. */
    SPONSORED,
    /** A manager: the people below in the reporting line, all together and never one by one. */
    OWN_PART
}
