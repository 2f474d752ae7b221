package org.binome.web.notification;

import java.io.Serializable;
import org.binome.notification.boundary.WantedMail;
import org.binome.notification.entity.NudgeKind;

/** Whether one kind of reminder comes. */
public class MailSwitch implements Serializable {

    private final NudgeKind kind;
    private boolean on;

    MailSwitch(WantedMail mail) {
        kind = mail.kind();
        on = mail.wanted();
    }

    public NudgeKind getKind() {
        return kind;
    }

    /** Key of the sentence that says when such a mail comes. */
    public String getRule() {
        return "notification.rule." + kind.name();
    }

    public boolean isOn() {
        return on;
    }

    public void setOn(boolean on) {
        this.on = on;
    }
}
