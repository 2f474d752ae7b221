package org.binome.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the rules of the house against the product, and each rule against a house built wrongly on purpose. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.binome");

    private static final JavaClasses BAD_HOUSE = new ClassFileImporter().importPackages("badhouse");

    @TestFactory
    Stream<DynamicTest> theProductKeepsTheRules() {
        return rules("org.binome")
                .map(rule -> dynamicTest(
                        "the product keeps rule " + rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(PRODUCT)));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleCanFail() {
        return rules("badhouse")
                .map(rule -> dynamicTest("the bad house breaks rule " + rule.getKey(), () -> assertThat(
                                rule.getValue().evaluate(BAD_HOUSE).hasViolation())
                        .as(rule.getKey())
                        .isTrue()));
    }

    @Test
    void theRulesLookAtTheWholeProduct() {
        assertThat(PRODUCT.stream().map(type -> new House("org.binome").component(type.getPackageName())))
                .contains("shared", "people", "skill", "programme", "enrolment");
    }

    private static Stream<Map.Entry<String, ArchRule>> rules(String base) {
        return new ArchitectureRules(base).all().entrySet().stream();
    }
}
