package org.binome.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.binome.architecture.Conditions.condition;
import static org.binome.architecture.Conditions.dependOnlyWhere;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules of the house that bytecode can show, by number. Those about texts, routes and columns have tests of their own. */
final class ArchitectureRules {

    private static final List<String> BANNED_ENDINGS =
            List.of("Impl", "Manager", "Helper", "Util", "Utils", "DTO", "Bean");

    private final House house;

    ArchitectureRules(String base) {
        house = new House(base);
    }

    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("1a component order", componentOrder());
        rules.put("1b associations", associations());
        rules.put("2a layers", layers());
        rules.put("2b entity imports", entityImports());
        rules.put("2c engine imports", engineImports());
        rules.put("3a entity manager", entityManager());
        rules.put("3b enterprise beans", enterpriseBeans());
        rules.put("3c roles", roles());
        rules.put("4a web technology", webTechnology());
        rules.put("4b web uses boundaries", webUsesBoundaries());
        rules.put("4c web components apart", webComponentsApart());
        rules.put("4d any server", anyServer());
        rules.put("5 names", names());
        rules.put("6a entities", entities());
        rules.put("6b embeddables", embeddables());
        rules.put("7a clock", clock());
        rules.put("7b output and old dates", outputAndOldDates());
        return rules;
    }

    private ArchRule componentOrder() {
        return classes()
                .that(inDomain())
                .should(dependOnlyWhere("use only components to the left, by entity or boundary", use -> {
                    String from = house.component(use.from().getPackageName());
                    String to = house.component(use.to().getPackageName());
                    if (to.isEmpty() || to.equals("launcher")) {
                        return true;
                    }
                    boolean open = from.equals(to)
                            || to.equals("shared")
                            || List.of("entity", "boundary")
                                    .contains(house.layer(use.to().getPackageName()));
                    return !to.equals("web") && house.mayUse(from, to) && open;
                }));
    }

    private ArchRule associations() {
        return fields().that(new DescribedPredicate<JavaField>("are associations") {
                    @Override
                    public boolean test(JavaField field) {
                        return Conditions.isAssociation(field);
                    }
                })
                .should(condition("be @ManyToOne(LAZY)", (field, complaints) -> {
                    boolean lazy = field.isAnnotatedWith(ManyToOne.class)
                            && field.getAnnotationOfType(ManyToOne.class).fetch() == FetchType.LAZY;
                    if (!lazy) {
                        complaints.say(field.getFullName() + " is not @ManyToOne(fetch = LAZY)");
                    }
                }));
    }

    private ArchRule layers() {
        List<String> order = List.of("entity", "control", "boundary");
        return classes().that(inDomain()).should(dependOnlyWhere("go boundary → control → entity", use -> {
            boolean same = house.component(use.from().getPackageName())
                    .equals(house.component(use.to().getPackageName()));
            int from = order.indexOf(house.layer(use.from().getPackageName()));
            int to = order.indexOf(house.layer(use.to().getPackageName()));
            return !same || from < 0 || to < 0 || to <= from;
        }));
    }

    private ArchRule entityImports() {
        return classes()
                .that(inLayer("entity"))
                .should(dependOnlyWhere("import only the JDK, Persistence, Validation, entities", use -> {
                    String to = use.to().getPackageName();
                    return use.to().isPrimitive()
                            || use.to().isArray()
                            || to.startsWith("java.")
                            || to.startsWith("jakarta.persistence")
                            || to.startsWith("jakarta.validation")
                            || house.component(to).equals("shared")
                            || house.layer(to).equals("entity")
                            || to.startsWith("org.eclipse.persistence"); // added by weaving, never by hand
                }));
    }

    private ArchRule engineImports() {
        return classes()
                .that(inLayer("engine"))
                .should(dependOnlyWhere(
                        "import only the JDK",
                        use -> use.to().isPrimitive()
                                || use.to().isArray()
                                || use.to().getPackageName().startsWith("java.")
                                || house.layer(use.to().getPackageName()).equals("engine")));
    }

    private ArchRule entityManager() {
        return noClasses()
                .that(inHouse())
                .and(DescribedPredicate.not(inLayer("control")))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class);
    }

    private ArchRule enterpriseBeans() {
        return classes()
                .that(enterpriseBean())
                .should(condition("stand in boundary when they have business methods", (bean, complaints) -> {
                    boolean business = bean.getMethods().stream().anyMatch(ArchitectureRules::isBusiness);
                    if (business && !house.layer(bean.getPackageName()).equals("boundary")) {
                        complaints.say(bean.getName() + " is an EJB with business methods outside boundary");
                    }
                }));
    }

    private ArchRule roles() {
        return classes().that(enterpriseBean()).should(condition("say who may call them", (bean, complaints) -> {
            if (bean.isAnnotatedWith(RolesAllowed.class) || bean.isAnnotatedWith(PermitAll.class)) {
                return;
            }
            bean.getMethods().stream()
                    .filter(ArchitectureRules::isBusiness)
                    .filter(method ->
                            !method.isAnnotatedWith(RolesAllowed.class) && !method.isAnnotatedWith(PermitAll.class))
                    .forEach(method ->
                            complaints.say(method.getFullName() + " has neither @RolesAllowed nor @PermitAll"));
        }));
    }

    private ArchRule webTechnology() {
        return noClasses()
                .that(inDomain())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "org.primefaces..");
    }

    private ArchRule webUsesBoundaries() {
        return classes().that(inWeb()).should(dependOnlyWhere("use boundaries, never control nor an @Entity", use -> {
            String to = use.to().getPackageName();
            boolean domain =
                    !house.component(to).isEmpty() && !house.component(to).equals("web");
            return !domain || !house.layer(to).equals("control") && !use.to().isAnnotatedWith(Entity.class);
        }));
    }

    private ArchRule webComponentsApart() {
        return classes().that(inWeb()).should(dependOnlyWhere("leave other web components alone", use -> {
            String to = use.to().getPackageName();
            return !house.component(to).equals("web")
                    || House.WEB_FOUNDATION.contains(house.layer(to))
                    || house.layer(to).isEmpty()
                    || house.layer(to).equals(house.layer(use.from().getPackageName()));
        }));
    }

    private ArchRule names() {
        return classes().that(inHouse()).should(condition("be named by the rules", (type, complaints) -> {
            String name = type.getSimpleName();
            if (BANNED_ENDINGS.stream().anyMatch(name::endsWith)) {
                complaints.say(type.getName() + " ends in a word that says nothing");
            }
            if (type.isAnnotatedWith(Path.class) && !name.endsWith("Resource")) {
                complaints.say(type.getName() + " has @Path but is no …Resource");
            }
            if (type.isAnnotatedWith(Named.class) && !name.endsWith("View") && !name.endsWith("Form")) {
                complaints.say(type.getName() + " is @Named but neither …View nor …Form");
            }
        }));
    }

    private ArchRule entities() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(condition("keep themselves right", (type, complaints) -> {
                    if (type.getAllRawSuperclasses().stream()
                            .noneMatch(parent -> parent.getSimpleName().equals("Aggregate"))) {
                        complaints.say(type.getName() + " does not inherit id and version from Aggregate");
                    }
                    if (type.tryGetMethod("equals", Object.class).isEmpty()) {
                        complaints.say(type.getName() + " has no equals by business key");
                    }
                    type.getConstructors().stream()
                            .filter(made -> made.getRawParameterTypes().isEmpty()
                                    && made.getModifiers().contains(JavaModifier.PUBLIC))
                            .forEach(made -> complaints.say(made.getFullName() + " is public"));
                    type.getMethods().stream()
                            .filter(method -> method.getName().matches("set[A-Z].*")
                                    && method.getModifiers().contains(JavaModifier.PUBLIC))
                            .forEach(method -> complaints.say(method.getFullName() + " is a public setter"));
                }));
    }

    private ArchRule embeddables() {
        return classes()
                .that()
                .areAnnotatedWith(Embeddable.class)
                .should(condition("be classes, not records", (type, complaints) -> {
                    if (type.isRecord()) {
                        complaints.say(type.getName() + " is a record");
                    }
                }));
    }

    private ArchRule clock() {
        return classes().that(inHouse()).should(condition("ask the injected clock for the time", (type, complaints) -> {
            if (type.getSimpleName().equals("ClockProducer")) {
                return;
            }
            type.getAccessesFromSelf().stream()
                    .filter(ArchitectureRules::readsSystemClock)
                    .forEach(access -> complaints.say(access.getDescription()));
        }));
    }

    private static boolean readsSystemClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getPackageName();
        if (access.getTarget().getFullName().matches("java\\.lang\\.System\\.currentTimeMillis.*")) {
            return true;
        }
        return owner.equals("java.time")
                && (access.getName().equals("now")
                                && !access.getTarget().getFullName().contains("java.time.Clock")
                        || access.getTargetOwner().getSimpleName().equals("Clock")
                                && access.getName().startsWith("system"));
    }

    /** The same file runs on each server: no class of one is named. */
    private ArchRule anyServer() {
        return noClasses()
                .that(inHouse())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(House.OF_A_SERVER)
                .as("no class knows the server it runs in");
    }

    private ArchRule outputAndOldDates() {
        return classes().that(inHouse()).should(condition("neither print nor use old dates", (type, complaints) -> {
            type.getFieldAccessesFromSelf().stream()
                    .filter(access -> access.getTarget().getFullName().matches("java\\.lang\\.System\\.(out|err)"))
                    .forEach(access -> complaints.say(access.getDescription()));
            type.getDirectDependenciesFromSelf().stream()
                    // the OpenID library speaks java.util.Date
                    .filter(dependency -> !house.layer(type.getPackageName()).equals("keycloak"))
                    .filter(dependency -> List.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar")
                            .contains(dependency.getTargetClass().getName()))
                    .forEach(dependency -> complaints.say(dependency.getDescription()));
        }));
    }

    private static boolean isBusiness(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static DescribedPredicate<JavaClass> enterpriseBean() {
        return DescribedPredicate.describe(
                "are EJBs",
                type -> type.isAnnotatedWith(Stateless.class)
                        || type.isAnnotatedWith(Singleton.class)
                        || type.isAnnotatedWith(Stateful.class));
    }

    private DescribedPredicate<JavaClass> inHouse() {
        return DescribedPredicate.describe("live in the house", type -> !house.component(type.getPackageName())
                .isEmpty());
    }

    private DescribedPredicate<JavaClass> inWeb() {
        return DescribedPredicate.describe(
                "live in web", type -> house.component(type.getPackageName()).equals("web"));
    }

    private DescribedPredicate<JavaClass> inDomain() {
        return DescribedPredicate.describe("live in the domain", type -> {
            String component = house.component(type.getPackageName());
            return House.IN_ORDER.contains(component) || House.FAR_RIGHT.contains(component);
        });
    }

    private DescribedPredicate<JavaClass> inLayer(String layer) {
        return DescribedPredicate.describe(
                "live in " + layer,
                type -> inDomain().test(type)
                        && house.layer(type.getPackageName()).equals(layer));
    }
}
