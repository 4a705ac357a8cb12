package io.github.fairquote.examples.recipes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.random.RandomGenerator;

/** The arrows between the libraries, and what none of them does: looked at where all three are on one class path. */
@AnalyzeClasses(packages = "io.github.fairquote", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String CORE = "io.github.fairquote.core..";
    private static final String PRICING = "io.github.fairquote.pricing..";
    private static final String TEMPLATING = "io.github.fairquote.templating..";
    private static final String EXAMPLES = "io.github.fairquote.examples..";
    private static final String[] LIBRARIES = {CORE, PRICING, TEMPLATING};

    @ArchTest
    static final ArchRule coreKnowsNoneOfTheOthers = noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PRICING, TEMPLATING, EXAMPLES);

    @ArchTest
    static final ArchRule pricingDoesNotKnowTemplating = noClasses()
            .that()
            .resideInAPackage(PRICING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(TEMPLATING, EXAMPLES);

    @ArchTest
    static final ArchRule templatingDoesNotKnowPricing = noClasses()
            .that()
            .resideInAPackage(TEMPLATING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PRICING, EXAMPLES);

    /** The style annotation alone names databind's annotation: that makes Immutables write JSON carriers free of it. */
    @ArchTest
    static final ArchRule librariesNeedNoDatabind = libraries()
            .and()
            .doNotHaveFullyQualifiedName("io.github.fairquote.core.internal.ValueStyle")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "tools.jackson.databind..");

    @ArchTest
    static final ArchRule librariesNeedNothingOfTheExamples =
            libraries().should().dependOnClassesThat().resideInAnyPackage("picocli..", "me.tongfei..", "org.jline..");

    @ArchTest
    static final ArchRule librariesDoNotPrintOrLog = libraries()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(calls(Throwable.class, "printStackTrace"))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..");

    @ArchTest
    static final ArchRule librariesHaveNoClock = libraries()
            .should()
            .callMethodWhere(calls(Temporal.class, "now"))
            .orShould()
            .callMethodWhere(calls(System.class, "currentTimeMillis", "nanoTime"))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule librariesHaveNoSurroundings = libraries()
            .should()
            .callMethodWhere(calls(Locale.class, "getDefault"))
            .orShould()
            .callMethodWhere(calls(ZoneId.class, "systemDefault"))
            .orShould()
            .callMethodWhere(calls(TimeZone.class, "getDefault"))
            .orShould()
            .callMethodWhere(calls(System.class, "getenv", "getProperty", "getProperties"));

    @ArchTest
    static final ArchRule librariesDrawNoLots = libraries()
            .should()
            .callMethodWhere(calls(Math.class, "random"))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(RandomGenerator.class);

    @ArchTest
    static final ArchRule librariesComputeAlikeOnEveryJdk = libraries()
            .should()
            .callMethodWhere(
                    calls(Math.class, "exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot", "sin", "cos"));

    private static GivenClassesConjunction libraries() {
        return noClasses().that().resideInAnyPackage(LIBRARIES);
    }

    private static DescribedPredicate<JavaCall<?>> calls(Class<?> owner, String... names) {
        Set<String> wanted = Set.of(names);
        return DescribedPredicate.describe(
                owner.getSimpleName() + "." + List.of(names),
                call -> wanted.contains(call.getTarget().getName())
                        && call.getTarget().getOwner().isAssignableTo(owner));
    }
}
