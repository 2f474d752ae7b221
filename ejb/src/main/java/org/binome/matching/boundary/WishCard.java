package org.binome.matching.boundary;

import org.binome.matching.entity.PairWishKind;

/** What HR has said of two people for all coming rounds. */
public record WishCard(PersonCard mentor, PersonCard mentee, PairWishKind kind) {}
