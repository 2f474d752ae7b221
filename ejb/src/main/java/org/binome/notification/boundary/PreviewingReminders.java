package org.binome.notification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import org.binome.notification.control.ReminderLetters;
import org.binome.notification.entity.Letter;
import org.binome.shared.Roles;

/** HR reads what a reminder says before it leaves. */
@Stateless
@RolesAllowed(Roles.HR)
public class PreviewingReminders {

    @Inject
    ReminderLetters letters;

    /** With places for the names. @param unsigned to those who have not signed the charter */
    public LetterSample sample(boolean unsigned, Locale reader) {
        Letter letter = letters.sample(unsigned, reader);
        return new LetterSample(letter.subject(), letter.text());
    }
}
