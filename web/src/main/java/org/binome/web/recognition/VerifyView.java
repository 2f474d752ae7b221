package org.binome.web.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.binome.recognition.boundary.CheckingCertificates;
import org.omnifaces.cdi.Param;

/** Says of a code whether it belongs to a valid certificate, and nothing more. */
@Named("verify")
@RequestScoped
public class VerifyView {

    private static final int TOO_MANY = 429;

    @Inject
    CheckingCertificates checking;

    @Inject
    CheckLimit limit;

    @Inject
    @Param(name = "code")
    String code;

    private String answer;

    /** Decides the status of the response, so it runs before anything is written. */
    public void check() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        if (!isAsked()) {
            answer = "";
        } else if (!limit.admits(((HttpServletRequest) external.getRequest()).getRemoteAddr())) {
            external.setResponseStatus(TOO_MANY);
            answer = "wait";
        } else {
            answer = checking.valid(code) ? "valid" : "invalid";
        }
    }

    public boolean isAsked() {
        return code != null && !code.isBlank();
    }

    /** {@code valid}, {@code invalid}, {@code wait} after too many questions, or empty when nothing was asked. */
    public String getAnswer() {
        return answer;
    }

    public String getCode() {
        return isAsked() ? code : "";
    }
}
