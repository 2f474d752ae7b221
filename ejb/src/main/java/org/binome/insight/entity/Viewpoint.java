package org.binome.insight.entity;

/**
 * From where somebody looks.
 *
 * @param left everybody seen lies to the right of it in the reporting line
 * @param right everybody seen lies to the left of it in the reporting line
 */
public record Viewpoint(Scope scope, int left, int right) {

    public static Viewpoint whole(Scope scope) {
        return new Viewpoint(scope, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Of a manager with this place in the reporting line. */
    public static Viewpoint below(int left, int right) {
        return new Viewpoint(Scope.OWN_PART, left, right);
    }

    /** True when parts may be looked at one by one. */
    public boolean divided() {
        return scope != Scope.OWN_PART;
    }
}
