package org.binome.shared;

/** The six roles of the product, as they stand in {@code @RolesAllowed}. */
public final class Roles {

    public static final String EMPLOYEE = "employee";
    public static final String HR = "hr";
    public static final String MANAGER = "manager";
    public static final String SPONSOR = "sponsor";
    public static final String DPO = "dpo";
    public static final String ADMIN = "admin";

    private Roles() {}
}
