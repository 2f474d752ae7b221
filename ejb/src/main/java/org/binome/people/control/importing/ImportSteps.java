package org.binome.people.control.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import org.binome.people.control.Database;
import org.binome.people.control.checking.Person;
import org.binome.people.control.checking.Problem;
import org.binome.people.control.importing.Progress.Step;
import org.binome.people.control.staging.Differences;
import org.binome.people.control.staging.Staging;
import org.binome.people.control.staging.Takeover;
import org.binome.people.control.staging.WholeListChecks;
import org.binome.people.entity.DirectoryImport;
import org.binome.people.entity.DirectoryImportCancelled;
import org.binome.people.entity.DirectoryImported;
import org.binome.people.entity.ImportPhase;
import org.binome.people.entity.ImportTally;

/** The steps of a run, each in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ImportSteps {

    @Inject
    DirectoryImports imports;

    @Inject
    Database database;

    @Inject
    ProgressBoard board;

    @Inject
    Clock clock;

    @Inject
    Event<DirectoryImported> imported;

    @Inject
    Event<DirectoryImportCancelled> cancelled;

    public ImportPhase phase(long importId) {
        return imports.find(importId).phase();
    }

    public DirectoryImport begin(long importId) {
        database.tell(sql -> new Staging(sql, importId).clear());
        return imports.find(importId);
    }

    /** @param reported problems stored before */
    public void stage(long importId, List<Person> people, List<Problem> problems, int reported) {
        database.tell(sql -> {
            Staging staging = new Staging(sql, importId);
            staging.add(people);
            staging.report(problems, reported);
        });
    }

    /** Looks at the list as a whole and ends the dry run. */
    public void compare(long importId, int reported) {
        DirectoryImport list = imports.findToChange(importId);
        list.checked(database.ask(sql -> {
            List<Problem> problems = new WholeListChecks(sql, importId, list.mapping()).run();
            new Staging(sql, importId).report(problems, reported);
            int all = reported + problems.size();
            return all > 0 ? ImportTally.ofProblems(all) : new Differences(sql, importId).find();
        }));
        board.advance(importId, 1);
    }

    /** All or nothing: whatever goes wrong in here leaves the directory as it was. */
    public void takeOver(long importId) {
        board.begin(importId, Step.CHANGING, Takeover.steps());
        database.tell(sql -> {
            ImportTally tally = new Differences(sql, importId).find();
            new Takeover(sql, importId).run(done -> board.advance(importId, done));
            new Staging(sql, importId).forgetList();
            DirectoryImport list = imports.findToChange(importId);
            list.applied(tally, clock.instant());
            imported.fire(
                    new DirectoryImported(importId, tally.joined(), tally.returned(), tally.changed(), tally.gone()));
        });
    }

    public void cancel(long importId) {
        imports.findToChange(importId).cancel(clock.instant());
        database.tell(sql -> {
            Staging staging = new Staging(sql, importId);
            staging.clear();
            staging.forgetList();
        });
        cancelled.fire(new DirectoryImportCancelled(importId));
    }

    public void fail(long importId) {
        imports.findToChange(importId).fail();
    }
}
