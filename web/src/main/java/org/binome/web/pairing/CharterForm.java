package org.binome.web.pairing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.binome.pairing.boundary.CharterText;
import org.binome.pairing.boundary.PairingDetails;
import org.binome.pairing.boundary.PairingLife;
import org.binome.pairing.entity.PairingStatus;
import org.binome.shared.ConflictException;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;

/** The charter of a pairing, to be read and signed (P21). */
@Named("charterForm")
@ViewScoped
public class CharterForm implements Serializable {

    @Inject
    PairingLife life;

    @Inject
    TextView text;

    @Inject
    Notice notice;

    private long id;
    private PairingDetails pairing;
    private CharterText charter;

    public void load() {
        pairing = life.see(id, text.locale());
        charter = life.charter(id, text.locale());
    }

    /** When HR has changed the charter meanwhile, the page shows the new one, and the next signature is for that. */
    public String sign() {
        try {
            return signed(life.sign(id, charter.version(), text.locale()));
        } catch (ConflictException changed) {
            load();
            throw changed;
        }
    }

    private String signed(PairingDetails signed) {
        notice.done(
                signed.status() == PairingStatus.ACTIVE ? "pairing.charter.both-signed" : "pairing.charter.signed",
                signed.partner().firstName());
        return "/me/pairing?faces-redirect=true&id=" + id;
    }

    /** The charter, a paragraph each. */
    public List<String> getParagraphs() {
        return charter.text().lines().filter(line -> !line.isBlank()).toList();
    }

    public boolean isToSign() {
        return pairing.status() == PairingStatus.AWAITING_CHARTER && !pairing.signedByMe();
    }

    public PairingDetails getPairing() {
        return pairing;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
