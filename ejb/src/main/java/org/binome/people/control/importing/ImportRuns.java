package org.binome.people.control.importing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.binome.people.entity.ImportPhase;
import org.binome.shared.BusinessException;

/** Carries out dry runs and takeovers in the background, and makes sure that each ends in a phase that people can go on from. */
@ApplicationScoped
public class ImportRuns {

    private static final Logger LOG = System.getLogger(ImportRuns.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    DryRun dryRun;

    @Inject
    ImportSteps steps;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunRequested requested) {
        executor.execute(() -> run(requested.importId()));
    }

    private void run(long importId) {
        try {
            if (steps.phase(importId) == ImportPhase.CHECKING) {
                dryRun.run(importId);
            } else {
                steps.takeOver(importId);
            }
        } catch (CalledOffException e) {
            steps.cancel(importId);
        } catch (BusinessException e) {
            LOG.log(Level.INFO, "Directory import {0} stopped: {1}", importId, e.code());
            steps.fail(importId);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Directory import " + importId + " broke off", e);
            steps.fail(importId);
        }
    }
}
