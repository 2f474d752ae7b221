package org.binome.people.boundary;

import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;

/**
 * What the single sign-on tells about an account; only the subject is certain to be there.
 *
 * @param subject the account itself, never reused
 * @param email null unless the single sign-on has verified it
 */
public record Account(@NotBlank String subject, String userName, String employeeNumber, String email)
        implements Serializable {}
