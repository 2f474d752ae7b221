package org.binome.web.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Map;
import org.binome.web.faces.TextView;
import org.primefaces.component.api.InputHolder;

/** Says what is wrong at the field of the form {@code f} that is to blame, and in the summary on top. */
@Dependent
class FieldErrors implements Serializable {

    @Inject
    TextView text;

    /** @param field its id; @param key of the sentence */
    void say(String field, String key) {
        FacesContext context = FacesContext.getCurrentInstance();
        String id = "f:" + field;
        if (context.getViewRoot().findComponent(id) instanceof EditableValueHolder input) {
            input.setValid(false);
            // a field that is not valid shows what was typed, or nothing
            Map<String, String> typed = context.getExternalContext().getRequestParameterMap();
            input.setSubmittedValue(typed.get(input instanceof InputHolder box ? box.getInputClientId() : id));
        }
        add(context, id, key);
    }

    /** Where no field is to blame. */
    void say(String key) {
        add(FacesContext.getCurrentInstance(), null, key);
    }

    private void add(FacesContext context, String id, String key) {
        String sentence = text.of(key);
        context.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        context.validationFailed();
    }
}
