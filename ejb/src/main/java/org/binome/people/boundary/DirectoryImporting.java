package org.binome.people.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.Clock;
import java.util.Locale;
import org.binome.people.control.importing.DirectoryImports;
import org.binome.people.control.importing.ImportReception;
import org.binome.people.control.importing.Progress.Step;
import org.binome.people.control.importing.ProgressBoard;
import org.binome.people.control.importing.RunRequested;
import org.binome.people.entity.DirectoryImport;
import org.binome.people.entity.DirectoryImportCancelled;
import org.binome.people.entity.DirectoryImportConfirmed;
import org.binome.people.entity.DirectoryImportReceived;
import org.binome.shared.ConflictException;
import org.binome.shared.Roles;

/** Brings an employee list into the directory: file, mapping, dry run, decision. Runs go on in the background. */
@Stateless
@RolesAllowed(Roles.HR)
public class DirectoryImporting {

    @Resource
    SessionContext context;

    @Inject
    ImportReception reception;

    @Inject
    DirectoryImports imports;

    @Inject
    ProgressBoard board;

    @Inject
    Clock clock;

    @Inject
    Event<RunRequested> runs;

    @Inject
    Event<DirectoryImportReceived> received;

    @Inject
    Event<DirectoryImportConfirmed> confirmed;

    @Inject
    Event<DirectoryImportCancelled> cancelled;

    /**
     * Reads a file and proposes what its columns mean.
     *
     * @param language in which the first defaults are named
     * @return the id of the import
     */
    public long receive(@NotBlank String fileName, @NotNull InputStream content, @NotNull Locale language) {
        DirectoryImport list = reception.receive(
                fileName, content, language, context.getCallerPrincipal().getName());
        received.fire(new DirectoryImportReceived(list.id(), list.file().rows()));
        return list.id();
    }

    /** @param version as it was read; a {@code ConflictException} tells that somebody else was quicker */
    public void remap(long id, long version, @NotNull @Valid Remap remap) {
        DirectoryImport list = imports.findToChange(id);
        ConflictException.unless(list.version() == version, "people.import-changed-meanwhile");
        list.remap(Mappings.changed(list.mapping(), remap), remap.defaults().value());
    }

    /** Goes through all rows in the background; changes nothing of the directory. */
    public void dryRun(long id) {
        imports.findToChange(id).check();
        board.announce(id, Step.READING);
        runs.fire(new RunRequested(id));
    }

    /** @param leaversAccepted whether more than a fifth of the company may leave by it */
    public void confirm(long id, boolean leaversAccepted) {
        imports.findToChange(id).confirm(leaversAccepted);
        imports.flush();
        board.announce(id, Step.CHANGING);
        confirmed.fire(new DirectoryImportConfirmed(id, leaversAccepted));
        runs.fire(new RunRequested(id));
    }

    /** Calls it off; a run stops at its next step and undoes what it did. */
    public void cancel(long id) {
        DirectoryImport list = imports.findToChange(id);
        if (list.phase().running()) {
            board.callOff(id);
        } else {
            list.cancel(clock.instant());
            reception.forget(id);
            cancelled.fire(new DirectoryImportCancelled(id));
        }
    }
}
