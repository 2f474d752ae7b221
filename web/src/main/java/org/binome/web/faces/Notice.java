package org.binome.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Tells what is done, on this page or on the one the person is led to. */
@RequestScoped
public class Notice {

    @Inject
    TextView text;

    /** @param key of a text such as "Saved."; values fill its places */
    public void done(String key, Object... values) {
        FacesContext context = FacesContext.getCurrentInstance();
        String sentence = text.of(key, values);
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, sentence));
        context.getExternalContext().getFlash().setKeepMessages(true);
    }
}
