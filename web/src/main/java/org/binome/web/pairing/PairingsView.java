package org.binome.web.pairing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.binome.pairing.boundary.PairingDetails;
import org.binome.pairing.boundary.PairingLife;
import org.binome.web.faces.TextView;

/** All pairings of the person who is signed in. */
@Named("pairingsView")
@RequestScoped
public class PairingsView {

    @Inject
    PairingLife life;

    @Inject
    TextView text;

    private List<PairingDetails> pairings;

    @PostConstruct
    void load() {
        pairings = life.mine(text.locale());
    }

    public List<PairingDetails> getPairings() {
        return pairings;
    }
}
