package org.binome.audit.control;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/** Whether nobody shall learn who brings about what happens in this transaction. */
@TransactionScoped
public class Anonymity implements Serializable {

    private boolean holds;

    void begin() {
        holds = true;
    }

    boolean holds() {
        return holds;
    }
}
