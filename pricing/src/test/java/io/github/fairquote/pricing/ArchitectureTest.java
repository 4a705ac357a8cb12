package io.github.fairquote.pricing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** What no class of this module does: results must be the same bits on every JDK, in every locale, zone and order. */
@AnalyzeClasses(packages = "io.github.fairquote.pricing", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule noDatabindAtRunTime = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "tools.jackson.databind..");

    @ArchTest
    static final ArchRule templatingIsUnknown =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("io.github.fairquote.templating..");

    /** What is read stands apart: it is not exported, and speaks the API's types while serving them. */
    @ArchTest
    static final ArchRule packagesFormNoCycles = slices().matching("io.github.fairquote.pricing.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(
                    DescribedPredicate.alwaysTrue(),
                    JavaClass.Predicates.resideInAPackage("io.github.fairquote.pricing.sample.read"));

    /** A model looks up a market, which comes of a fit. Neither of these two serves anybody else. */
    @ArchTest
    static final ArchRule ratesRestOnMarketsAndTheseOnFits = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.github.fairquote.pricing..")
            .layer("rate")
            .definedBy("io.github.fairquote.pricing.rate")
            .layer("market")
            .definedBy("io.github.fairquote.pricing.rate.market")
            .layer("fit")
            .definedBy("io.github.fairquote.pricing.rate.fit")
            .whereLayer("market")
            .mayOnlyBeAccessedByLayers("rate")
            .whereLayer("fit")
            .mayOnlyBeAccessedByLayers("rate", "market");

    /** How evidence is weighed serves beliefs alone. */
    @ArchTest
    static final ArchRule onlyReputationWeighs = classes()
            .that()
            .resideInAPackage("io.github.fairquote.pricing.reputation.weigh")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(
                    "io.github.fairquote.pricing.reputation", "io.github.fairquote.pricing.reputation.weigh");

    @ArchTest
    static final ArchRule publicClassesAreFinalOrGenerated = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule arithmeticIsStrict = noClasses()
            .should()
            .callMethodWhere(calls(
                    Math.class, "exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot", "sin", "cos", "tan"))
            .orShould()
            .callMethodWhere(DescribedPredicate.describe(
                    "BigDecimal.valueOf(double)",
                    call -> call.getTargetOwner().isEquivalentTo(BigDecimal.class)
                            && call.getTarget().getName().equals("valueOf")
                            && call.getTarget().getRawParameterTypes().get(0).isEquivalentTo(double.class)));

    @ArchTest
    static final ArchRule nothingDependsOnTheLocale = noClasses()
            .should()
            .callMethodWhere(calls(String.class, "format", "formatted"))
            .orShould()
            .callMethodWhere(DescribedPredicate.describe(
                    "change of case without a locale",
                    call -> call.getTargetOwner().isEquivalentTo(String.class)
                            && Set.of("toLowerCase", "toUpperCase")
                                    .contains(call.getTarget().getName())
                            && call.getTarget().getRawParameterTypes().isEmpty()))
            .orShould()
            .callMethodWhere(calls(Locale.class, "getDefault"))
            .orShould()
            .callMethodWhere(calls(Currency.class, "getInstance"))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.text..");

    @ArchTest
    static final ArchRule nothingDependsOnTheSurroundings = noClasses()
            .should()
            .callMethodWhere(calls(Temporal.class, "now"))
            .orShould()
            .callMethodWhere(calls(System.class, "currentTimeMillis", "nanoTime", "getenv", "getProperty"))
            .orShould()
            .callMethodWhere(calls(ZoneId.class, "systemDefault"))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(RandomGenerator.class);

    @ArchTest
    static final ArchRule noFileIsTouched = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(File.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Path.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Files.class);

    @ArchTest
    static final ArchRule noInputMeetsARegularExpression = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Pattern.class)
            .orShould()
            .callMethodWhere(calls(String.class, "matches", "replaceAll", "replaceFirst"));

    private static DescribedPredicate<JavaCall<?>> calls(Class<?> owner, String... names) {
        Set<String> wanted = Set.of(names);
        return DescribedPredicate.describe(
                owner.getSimpleName() + "." + List.of(names),
                call -> wanted.contains(call.getTarget().getName())
                        && call.getTarget().getOwner().isAssignableTo(owner));
    }
}
