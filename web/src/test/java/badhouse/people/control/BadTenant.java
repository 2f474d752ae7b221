package badhouse.people.control;

import fish.payara.badhouse.ServerClass;

/** Breaks 4d. */
public class BadTenant {

    public String landlord() {
        return ServerClass.name();
    }
}
