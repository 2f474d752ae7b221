package org.binome.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Builds conditions from a lambda that reports what is wrong. */
final class Conditions {

    private Conditions() {}

    /** Collects complaints about one item. */
    interface Complaints {
        void say(String message);
    }

    static <T> ArchCondition<T> condition(String description, BiConsumer<T, Complaints> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, message -> events.add(SimpleConditionEvent.violated(item, message)));
            }
        };
    }

    static ArchCondition<JavaClass> dependOnlyWhere(String description, Predicate<Use> allowed) {
        return condition(description, (from, complaints) -> from.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> !allowed.test(new Use(from, dependency.getTargetClass())))
                .forEach(dependency -> complaints.say(dependency.getDescription())));
    }

    static boolean isAssociation(JavaField field) {
        return field.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().getName().startsWith("jakarta.persistence.")
                        && annotation.getRawType().getSimpleName().matches("(One|Many)To(One|Many)"));
    }

    /** One class using another. */
    record Use(JavaClass from, JavaClass to) {}
}
