package org.binome.matching.engine;

/** A campaign's own rule on where the two of a pair work. Where one's site or unit is unknown, no rule blocks. */
public enum PlaceRule {
    SAME_SITE {
        @Override
        boolean allows(Place mentee, Place mentor) {
            return mentee.site() == 0 || mentor.site() == 0 || mentee.site() == mentor.site();
        }
    },
    OTHER_SITE {
        @Override
        boolean allows(Place mentee, Place mentor) {
            return mentee.site() == 0 || mentee.site() != mentor.site();
        }
    },
    SAME_BUSINESS_UNIT {
        @Override
        boolean allows(Place mentee, Place mentor) {
            return mentee.businessUnit() == 0
                    || mentor.businessUnit() == 0
                    || mentee.businessUnit() == mentor.businessUnit();
        }
    },
    OTHER_BUSINESS_UNIT {
        @Override
        boolean allows(Place mentee, Place mentor) {
            return mentee.businessUnit() == 0 || mentee.businessUnit() != mentor.businessUnit();
        }
    };

    abstract boolean allows(Place mentee, Place mentor);
}
