package org.binome.it.inserver;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The packaged EAR with a second WAR that holds the tests: what runs is what ships. */
public final class Deployments {
    private static final String MODULE =
            "<module><web><web-uri>tests.war</web-uri><context-root>/binome-tests</context-root></web></module>";

    /** All classes are beans: to some servers an empty file means only those with an annotation. */
    private static final String BEANS =
            "<beans xmlns='https://jakarta.ee/xml/ns/jakartaee' version='4.0' bean-discovery-mode='all'/>";

    private Deployments() {}

    /** @param classes the test class and whatever else the tests need inside the server */
    public static EnterpriseArchive with(Class<?>... classes) {
        return around(tests(classes));
    }

    /** @param resource a file beside the first class, which the tests read inside the server */
    public static EnterpriseArchive with(String resource, Class<?>... classes) {
        return around(tests(classes).addAsResource(classes[0].getPackage(), resource));
    }

    private static WebArchive tests(Class<?>... classes) {
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addClasses(classes)
                .addClasses(Caller.class, CallerMechanism.class)
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml")
                .addAsLibrary(jarOf(Assertions.class));
    }

    private static EnterpriseArchive around(WebArchive tests) {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, new File(System.getProperty("ear", "target/binome.ear")));
        return ear.addAsModule(Testable.archiveToTest(tests)).setApplicationXML(new StringAsset(withTests(ear)));
    }

    private static String withTests(EnterpriseArchive ear) {
        try (InputStream stream = ear.get("META-INF/application.xml").getAsset().openStream()) {
            String listed = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return listed.replaceFirst("<module>", MODULE + "<module>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
