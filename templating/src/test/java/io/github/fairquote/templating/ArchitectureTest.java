package io.github.fairquote.templating;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/** What the module may touch. */
@AnalyzeClasses(packages = "io.github.fairquote.templating", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String BASE = "io.github.fairquote.templating.";
    private static final Set<String> INNER = Set.of(
            "block.check",
            "block.fit",
            "block.read",
            "compose.write",
            "contact.fold",
            "contact.read",
            "contact.scan",
            "format",
            "lint.claim",
            "lint.read",
            "lint.rule",
            "post",
            "similarity.index",
            "similarity.judge",
            "syntax",
            "text");

    @ArchTest
    static final ArchRule KNOWS_NO_PRICING =
            noClasses().should().dependOnClassesThat().resideInAPackage("io.github.fairquote.pricing..");

    /** Packages of the API form no circle. Those that are not exported stand apart: they speak its types while serving them. */
    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLES = slices().matching("io.github.fairquote.templating.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(
                    DescribedPredicate.alwaysTrue(),
                    DescribedPredicate.describe(
                            "in inner packages",
                            type -> INNER.stream()
                                    .anyMatch(inner -> type.getPackageName().equals(BASE + inner))));

    @ArchTest
    static final ArchRule NEEDS_NO_DATABIND = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "tools.jackson.databind..");

    @ArchTest
    static final ArchRule NEVER_SUBSTITUTES_OR_LOOKS_UP_BY_COMMONS_TEXT = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.text.lookup..")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleNameStartingWith("StringSubstitutor");

    @ArchTest
    static final ArchRule REACHES_NO_BEANS_SCRIPTS_NET_OR_PROCESSES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang.reflect..", "java.beans..", "javax.script..", "java.net..", "java.lang.invoke")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Process.class);

    @ArchTest
    static final ArchRule FOLLOWS_NO_DEFAULTS = noClasses()
            .should()
            .callMethodWhere(target("uses the JVM's locale, zone, clock, environment, or differs between JDKs"));

    @ArchTest
    static final ArchRule EVERY_PUBLIC_CLASS_IS_CLOSED = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .areNotRecords()
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
            .should()
            .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);

    private static final Set<String> MATH =
            Set.of("exp", "log", "log10", "log1p", "expm1", "pow", "cbrt", "sin", "cos");

    private static DescribedPredicate<JavaAccess<?>> target(String description) {
        return DescribedPredicate.describe(description, access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            String parameters = access.getTarget().getFullName();
            return owner.equals(Math.class.getName()) && MATH.contains(name)
                    || owner.equals(Locale.class.getName()) && name.equals("getDefault")
                    || owner.equals("java.util.TimeZone")
                    || name.equals("now") && owner.startsWith("java.time")
                    || name.equals("systemDefault")
                    || owner.equals(System.class.getName()) && !name.equals("arraycopy")
                    || owner.equals(Currency.class.getName())
                    || owner.equals(String.class.getName()) && (name.equals("format") || name.equals("formatted"))
                    || owner.equals(String.class.getName())
                            && (name.equals("toLowerCase") || name.equals("toUpperCase"))
                            && parameters.endsWith("()")
                    || owner.equals(BigDecimal.class.getName())
                            && name.equals("valueOf")
                            && parameters.endsWith("(double)")
                    || (owner.startsWith("java.text.") && !owner.equals("java.text.Normalizer"))
                    || owner.equals("java.util.regex.Pattern");
        });
    }
}
