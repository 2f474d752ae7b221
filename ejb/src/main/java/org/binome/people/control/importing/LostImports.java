package org.binome.people.control.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.binome.people.entity.DirectoryImport;
import org.binome.shared.Job;

/** Ends runs whose server is gone, so that another dry run or another list may follow; the directory is as it was. */
@ApplicationScoped
public class LostImports implements Job {

    @Inject
    DirectoryImports imports;

    @Inject
    ProgressBoard board;

    @Override
    public String name() {
        return "lost-imports";
    }

    @Override
    @Transactional
    public int run() {
        return (int) imports.running().stream()
                .filter(list -> board.isSilent(list.id()))
                .map(list -> imports.findToChange(list.id()))
                .filter(this::end)
                .count();
    }

    /** It may have ended, or given a sign of life, since it was read. */
    private boolean end(DirectoryImport list) {
        boolean lost = list.phase().running() && board.isSilent(list.id());
        if (lost) {
            list.fail();
        }
        return lost;
    }
}
