package badhouse.people.control;

import jakarta.ejb.Stateless;
import jakarta.faces.context.FacesContext;
import java.time.Instant;

/** Breaks 3b, 3c, 4a and 7a. */
@Stateless
public class BadControl {

    public Instant time() {
        FacesContext.getCurrentInstance();
        return Instant.now();
    }
}
