package org.binome.matching.boundary;

import jakarta.validation.constraints.NotNull;
import org.binome.matching.entity.PairWishKind;

/** HR's word on two people. @param mentor id of an enrolment @param mentee id of an enrolment */
public record PairWishCommand(long mentor, long mentee, @NotNull PairWishKind kind) {}
