package org.binome.matching.engine;

/** Who helps in a work: comes and goes, until the work is closed. */
final class Helpers {
    private int present;
    private boolean closed;
    private RuntimeException failure;

    /** False if it is too late. */
    synchronized boolean enter() {
        present += closed ? 0 : 1;
        return !closed;
    }

    /** @param thrown what went wrong, or null */
    synchronized void leave(RuntimeException thrown) {
        present--;
        failure = thrown == null ? failure : thrown;
        notifyAll();
    }

    /** Lets nobody in any more and waits until everybody has left, even if interrupted meanwhile. */
    synchronized void close() {
        closed = true;
        boolean interrupted = false;
        while (present > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Throws what went wrong in one of them, if anything did. */
    synchronized void rethrow() {
        if (failure != null) {
            throw failure;
        }
    }
}
