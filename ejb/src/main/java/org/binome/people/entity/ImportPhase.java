package org.binome.people.entity;

/** Where a directory import stands. */
public enum ImportPhase {
    /** The file is read; somebody decides what its columns mean. */
    MAPPING,
    /** The dry run goes through all rows. */
    CHECKING,
    /** The dry run found problems; nothing can be taken over. */
    FAULTY,
    /** The dry run found what would change; somebody decides. */
    READY,
    /** The directory is being changed, in one transaction. */
    APPLYING,
    DONE,
    CANCELLED,
    /** The run broke off; nothing has changed. */
    FAILED;

    /** Something goes on in the background. */
    public boolean running() {
        return this == CHECKING || this == APPLYING;
    }

    /** Nothing can follow. */
    public boolean over() {
        return this == DONE || this == CANCELLED;
    }

    public boolean waits() {
        return !running() && !over();
    }
}
