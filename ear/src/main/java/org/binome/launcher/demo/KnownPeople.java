package org.binome.launcher.demo;

/** The people of the demo whose accounts are printed; they stand in the realm file with their roles. */
enum KnownPeople {
    HR("B0001", "Hélène", "Rousseau", "hr", "Programme coordinator", 0),
    MANAGER("B0002", "Marc", "Aubry", "manager", "Head of department", 0),
    MENTOR("B0003", "Yasmine", "Keller", "mentor", "UX designer", 5),
    MENTEE("B0004", "Philippe", "Marchand", "mentee", "Senior manager", 1),
    SPONSOR("B0005", "Ingrid", "Solberg", "sponsor", "Director Operations", 5),
    DPO("B0006", "Tomás", "Ferreira", "dpo", "Data protection officer", 1),
    ADMIN("B0007", "Aisha", "Rahman", "admin", "Systems engineer", 11);

    final String number;
    final String firstName;
    final String lastName;
    final String user;
    final String title;
    private final int town;

    KnownPeople(String number, String firstName, String lastName, String user, String title, int town) {
        this.number = number;
        this.firstName = firstName;
        this.lastName = lastName;
        this.user = user;
        this.title = title;
        this.town = town;
    }

    Town town() {
        return Town.ALL.get(town);
    }
}
