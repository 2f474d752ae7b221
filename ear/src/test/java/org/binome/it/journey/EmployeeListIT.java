package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An employee list on its way into the directory")
class EmployeeListIT extends Journey {

    @Test
    @DisplayName("columns are guessed, everybody is checked, nothing happens before somebody agrees")
    void fromFileToDecision() {
        Page page = as("hr");
        open(page, "/hr/import.xhtml");
        Axe.checkEverywhere(page);
        Screens.take(page, "import-file");
        choose(page, "people.csv", EmployeeLists.withoutNames("corp"));

        assertThat(page.getByLabel("LoginID")).hasValue("USER_NAME");
        assertThat(page.getByLabel("GroupName")).hasValue("UNIT");
        assertThat(page.getByText("All logins begin with corp\\")).isVisible();
        assertThat(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("François")))
                .isVisible();
        Axe.checkEverywhere(page);
        Screens.take(page, "import-columns");

        page.getByLabel("Title").selectOption("");
        button(page, "Show the people again").click();
        assertThat(page.getByRole(AriaRole.TABLE).getByText("Designer, senior")).isHidden();
        button(page, "Check all rows").click();

        assertThat(heading(page, "All 4 people are in order.")).isVisible();
        assertThat(heading(page, "4 people are new")).isVisible();
        Axe.checkEverywhere(page);
        Screens.take(page, "import-decision");
        button(page, "Call it off").click();
        assertThat(heading(page, "Called off")).isVisible();
        Axe.checkEverywhere(page);
    }

    @Test
    @DisplayName("each problem is told with its row, its column and what to do")
    void problems() {
        Page page = as("hr", Device.DESKTOP.inFrench());
        open(page, "/hr/import.xhtml");
        choose(page, "liste.csv", EmployeeLists.faulty());
        button(page, "Vérifier toutes les lignes").click();

        Locator table = page.getByRole(AriaRole.TABLE);
        assertThat(table.getByText("Pas de nom")).isVisible();
        assertThat(table.getByText("Le responsable n’est pas dans la liste")).isVisible();
        assertThat(table.getByText("Le matricule figure deux fois (ligne 2)")).isVisible();
        assertThat(table.getByText("Cette date n’existe pas")).isVisible();
        assertThat(table.getByText("La ligne hiérarchique revient à la même personne")
                        .first())
                .isVisible();
        Axe.checkEverywhere(page);
        Screens.take(page, "import-problems");
        button(page, "Abandonner").click();
    }

    @Test
    @DisplayName("a file that is no table is refused with what to do instead")
    void noTable() {
        Page page = as("hr");
        open(page, "/hr/import.xhtml");
        choose(page, "people.csv", "%PDF-1.7 something".getBytes(StandardCharsets.UTF_8));

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("This is neither CSV nor Excel.");
        choose(page, "nothing.csv", new byte[0]);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("File: The file is empty");
    }

    private static void choose(Page page, String name, byte[] content) {
        page.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                .or(page.getByLabel("Fichier", new Page.GetByLabelOptions().setExact(true)))
                .setInputFiles(new FilePayload(name, "text/csv", content));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read the file"))
                .or(button(page, "Lire le fichier"))
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
