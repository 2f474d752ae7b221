package org.binome.it.inserver;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.binome.people.boundary.Account;
import org.binome.people.boundary.DirectoryImportReview;
import org.binome.people.boundary.DirectoryImporting;
import org.binome.people.boundary.SigningIn;
import org.binome.people.entity.ImportPhase;

/** Brings people into the directory by an employee list, beside everybody who works here. */
@Dependent
public class Newcomers {

    private static final String HEADER =
            "Number,Last name,First name,Login,E-mail,Manager,Unit,Hire date,Title,Grade,Site,Country,Time zone,Language\n";

    @Inject
    DirectoryImporting importing;

    @Inject
    DirectoryImportReview review;

    @Inject
    SigningIn signingIn;

    /** A line of a list. The account of the person has the number as its subject. */
    static String line(String number, String manager, String unit, int grade) {
        return "%1$s,%1$s,Robin,%1$s,%1$s@crowds.example,%2$s,%3$s,2015-02-03,,%4$d,,,,\n"
                .formatted(number, manager, unit, grade);
    }

    /** The caller must be HR. */
    void arrive(String lines) throws Exception {
        String list = HEADER + InDatabase.people() + lines;
        long id = importing.receive(
                "list.csv", new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), Locale.ENGLISH);
        importing.dryRun(id);
        await(id, ImportPhase.READY);
        // of those whom the test of imports has left behind, nobody is missed
        importing.confirm(id, true);
        await(id, ImportPhase.DONE);
        lines.lines()
                .map(line -> line.substring(0, line.indexOf(',')))
                .forEach(number -> signingIn.link(new Account(number, number, null, null)));
    }

    private void await(long id, ImportPhase phase) {
        for (int tries = 0; review.status(id).phase().running() && tries < 600; tries++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        if (review.status(id).phase() != phase) {
            throw new IllegalStateException(
                    "The list became " + review.status(id).phase() + ": " + review.problems(id, 0, 5));
        }
    }
}
