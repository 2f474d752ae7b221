package org.binome.web.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.binome.session.boundary.SessionDetails;
import org.binome.session.boundary.SwapDetails;
import org.binome.session.boundary.SwappingRoles;
import org.binome.session.entity.SwapState;
import org.binome.web.faces.Notice;

/** Swapping roles in a session: one asks, the other says yes; either takes it back. */
@Named("swapForm")
@ViewScoped
public class SwapForm implements Serializable {

    @Inject
    SwappingRoles swapping;

    @Inject
    SessionForm form;

    @Inject
    Notice notice;

    private boolean wanted;
    private String aim;

    public String propose() {
        ask(form.getId());
        notice.done("session.swap.asked.told", form.getSession().partner());
        return again();
    }

    public String agree() {
        swapping.agree(form.getId());
        notice.done("session.swap.agreed.told", form.getSession().partner());
        return again();
    }

    public String drop() {
        swapping.drop(form.getId());
        notice.done("session.swap.dropped.told");
        return again();
    }

    /** For a session that has just been planned. */
    void askIfWanted(long sessionId) {
        if (wanted) {
            ask(sessionId);
        }
    }

    private void ask(long sessionId) {
        swapping.propose(sessionId, aim == null ? "" : aim);
    }

    private String again() {
        return "/me/session?faces-redirect=true&id=" + form.getId();
    }

    /** Something can be said about it, or the roles are swapped. */
    public boolean isShown() {
        return form.isChangeable() || session().swapped();
    }

    public boolean isOpen() {
        return form.isChangeable();
    }

    public boolean isNone() {
        return swap().state() == SwapState.NONE;
    }

    /** The caller has asked and waits. */
    public boolean isWaiting() {
        return swap().state() == SwapState.PROPOSED && swap().askedByMe();
    }

    /** The other one has asked. */
    public boolean isToAnswer() {
        return swap().state() == SwapState.PROPOSED && !swap().askedByMe();
    }

    public SwapDetails swap() {
        return session().swap();
    }

    private SessionDetails session() {
        return form.getSession();
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }

    public String getAim() {
        return aim;
    }

    public void setAim(String aim) {
        this.aim = aim;
    }
}
