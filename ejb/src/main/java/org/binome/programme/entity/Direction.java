package org.binome.programme.entity;

import org.binome.people.entity.Employee;

/** What makes the mentor the junior of the two. Never age. */
public enum Direction {
    /** A lower grade. */
    GRADE {
        @Override
        public boolean allows(Employee mentor, Employee mentee) {
            return mentor.grade() < mentee.grade();
        }
    },
    /** A later date of hire. */
    TENURE {
        @Override
        public boolean allows(Employee mentor, Employee mentee) {
            return mentor.hiredOn() != null
                    && mentee.hiredOn() != null
                    && mentor.hiredOn().isAfter(mentee.hiredOn());
        }
    };

    public abstract boolean allows(Employee mentor, Employee mentee);
}
