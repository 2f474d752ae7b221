package org.binome.web.safeguard;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.binome.safeguard.boundary.BeingTrusted;
import org.binome.safeguard.boundary.TrustCase;
import org.binome.safeguard.entity.SignalStatus;

/** What a person of trust has been told, and what she or he does about it. */
@Named("trust")
@ViewScoped
public class TrustForm implements Serializable {

    private static final String AGAIN = "/me/trust?faces-redirect=true";

    @Inject
    BeingTrusted trusted;

    private transient List<TrustCase> cases;

    /** The answer to each case, by its id. */
    private final Map<Long, String> answers = new HashMap<>();

    /** The page is there for persons of trust alone. */
    public void open() {
        cases = trusted.cases();
    }

    public String answer(long id) {
        trusted.answer(id, answers.getOrDefault(id, ""));
        return AGAIN;
    }

    public String settle(long id) {
        trusted.settle(id);
        return AGAIN;
    }

    public String endPairing(long id) {
        trusted.endPairing(id);
        return AGAIN;
    }

    public List<TrustCase> getOpen() {
        return with(SignalStatus.OPEN);
    }

    public List<TrustCase> getSettled() {
        return with(SignalStatus.SETTLED);
    }

    private List<TrustCase> with(SignalStatus status) {
        if (cases == null) {
            open();
        }
        return cases.stream().filter(one -> one.status() == status).toList();
    }

    /** True while the pairing can be ended. */
    public boolean isEndable(TrustCase one) {
        return one.pairing().isOpen();
    }

    public Map<Long, String> getAnswers() {
        return answers;
    }
}
