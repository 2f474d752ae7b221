package org.binome.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.binome.notification.boundary.ConfirmingDigest;
import org.binome.notification.boundary.DigestLink;
import org.omnifaces.cdi.Param;

/** What the link that confirms the monthly digest is good for; nothing about the person. */
@Named("digestLink")
@RequestScoped
public class DigestLinkView {

    @Inject
    ConfirmingDigest confirming;

    @Inject
    @Param(name = "link")
    String link;

    /** Set where the button leads. */
    @Inject
    @Param(name = "done")
    boolean done;

    private DigestLink found;

    @PostConstruct
    void open() {
        found = confirming.see(getLink());
    }

    public boolean isOpen() {
        return found == DigestLink.OPEN;
    }

    /** End of the key of the sentence. */
    public String getSays() {
        return done && found == DigestLink.USED ? "DONE" : found.name();
    }

    public String getLink() {
        return Objects.toString(link, "");
    }
}
