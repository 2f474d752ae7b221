package org.binome.insight.entity;

/**
 * From where somebody looks.
 *
 * @param manager id of the employee, 0 where all of the company is seen
 * @param left everybody seen lies to the right of it in the reporting line
 * @param right everybody seen lies to the left of it in the reporting line
 */
public record Viewpoint(Scope scope, long manager, int left, int right) {

    public static Viewpoint whole(Scope scope) {
        return new Viewpoint(scope, 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Of a manager with this id and this place in the reporting line. */
    public static Viewpoint below(long manager, int left, int right) {
        return new Viewpoint(Scope.OWN_PART, manager, left, right);
    }

    /** True when parts may be looked at one by one. */
    public boolean divided() {
        return scope != Scope.OWN_PART;
    }
}
