package org.binome.launcher.demo;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.binome.launcher.Account;

/** The company of the demo: its people, and what they did in Binome until today. */
public final class DemoCompany implements Seeding {

    private final LocalDate today = LocalDate.now(Clock.systemUTC());
    private final List<Colleague> people = Roster.of(today);
    private final Cast cast = new Cast(people);

    /** Those who take part; the seven printed accounts stand in the realm file. */
    @Override
    public List<Account> accounts() {
        return cast.all()
                .map(Participant::person)
                .filter(person ->
                        !person.user().equals("mentor") && !person.user().equals("mentee"))
                .map(Colleague::account)
                .toList();
    }

    /** Everybody, as the list (CSV) that HR imports. */
    public String employeeList() {
        return Colleague.list(people);
    }

    @Override
    public void seed(URI application, URI keycloak, URI mailbox) {
        new DemoStory(new BinomeApi(application, keycloak), people, cast, today, mailbox).tell();
    }
}
