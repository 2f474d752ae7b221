package org.binome.web.faces;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ViewScopedTest {

    @Test
    @DisplayName("what a form uses is still there when the server has put it away and brought it back")
    void passivation() {
        fields().that()
                .areAnnotatedWith(Inject.class)
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ViewScoped.class)
                .should()
                .notHaveModifier(JavaModifier.TRANSIENT)
                .because("a proxy can be written and read again, but a transient field is null afterwards")
                .check(new ClassFileImporter().importPackages("org.binome.web"));
    }
}
