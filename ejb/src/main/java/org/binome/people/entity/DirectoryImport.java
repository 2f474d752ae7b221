package org.binome.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;

/**
 * An employee list on its way into the directory.
 *
 * <p>Begins with a file and a proposal of what its columns mean, which HR corrects.
 *
 * <p>A dry run goes through all rows and ends with problems, or with what would change. Either can be followed by another
 * mapping and another dry run, or by calling it off.
 *
 * <p>Confirmed, it changes the directory in one transaction, all or nothing. When more than a fifth of the company would
 * leave by it, that has to be accepted in so many words.
 */
@Entity
@Table(name = "directory_import")
public class DirectoryImport extends Aggregate {

    @Column(name = "handle")
    private String handle;

    @Embedded
    private ImportFile file;

    @Enumerated(EnumType.STRING)
    @Column(name = "phase")
    private ImportPhase phase = ImportPhase.MAPPING;

    @Convert(converter = ColumnMappingText.class)
    @Column(name = "mapping")
    private ColumnMapping mapping;

    @Embedded
    private ImportDefaults defaults;

    @Embedded
    private ImportTally tally = ImportTally.none();

    /** The account that handed the list in. */
    @Column(name = "requested_by")
    @PersonalData(purpose = Purpose.SECURITY, category = Category.ACCESS, retention = Keep.EVIDENCE)
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "leavers_accepted")
    private boolean leaversAccepted;

    protected DirectoryImport() {}

    public DirectoryImport(
            ImportFile file, ColumnMapping mapping, ImportDefaults defaults, String requestedBy, Instant now) {
        this.handle = UUID.randomUUID().toString();
        this.file = Objects.requireNonNull(file);
        this.mapping = Objects.requireNonNull(mapping);
        this.defaults = Objects.requireNonNull(defaults);
        this.requestedBy = Objects.requireNonNull(requestedBy);
        this.requestedAt = Objects.requireNonNull(now);
    }

    /** Gives the columns another meaning; a former dry run counts no more. */
    public void remap(ColumnMapping mapping, ImportDefaults defaults) {
        ConflictException.unless(phase.waits(), "people.import-not-waiting");
        this.mapping = mapping;
        this.defaults = defaults;
        this.tally = ImportTally.none();
        this.phase = ImportPhase.MAPPING;
    }

    /** The dry run begins. */
    public void check() {
        ConflictException.unless(phase.waits(), "people.import-not-waiting");
        mapping.requireComplete();
        phase = ImportPhase.CHECKING;
    }

    public void checked(ImportTally found) {
        ConflictException.unless(phase == ImportPhase.CHECKING, "people.import-not-running");
        tally = found;
        phase = found.problems() > 0 ? ImportPhase.FAULTY : ImportPhase.READY;
    }

    /** Somebody decides to take the list over. */
    public void confirm(boolean leaversAccepted) {
        ConflictException.unless(phase == ImportPhase.READY, "people.import-not-ready");
        ConflictException.unless(leaversAccepted || !tally.manyLeave(), "people.import-many-leave");
        this.leaversAccepted = leaversAccepted;
        phase = ImportPhase.APPLYING;
    }

    /** The directory has changed. @param made what really changed, which may differ when others changed it meanwhile */
    public void applied(ImportTally made, Instant now) {
        ConflictException.unless(phase == ImportPhase.APPLYING, "people.import-not-running");
        ConflictException.unless(leaversAccepted || !made.manyLeave(), "people.import-many-leave");
        tally = made;
        finishedAt = now;
        phase = ImportPhase.DONE;
    }

    public void cancel(Instant now) {
        ConflictException.unless(!phase.over(), "people.import-over");
        finishedAt = now;
        phase = ImportPhase.CANCELLED;
    }

    /** The run broke off; the directory is as it was, and another dry run may begin. */
    public void fail() {
        ConflictException.unless(phase.running(), "people.import-not-running");
        phase = ImportPhase.FAILED;
    }

    public ColumnMapping mapping() {
        return mapping;
    }

    public ImportFile file() {
        return file;
    }

    public ImportPhase phase() {
        return phase;
    }

    public ImportDefaults defaults() {
        return defaults;
    }

    public ImportTally tally() {
        return tally;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DirectoryImport that && Objects.equals(handle, that.handle);
    }

    @Override
    public int hashCode() {
        return Objects.hash(handle);
    }
}
