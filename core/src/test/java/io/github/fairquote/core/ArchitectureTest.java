package io.github.fairquote.core;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.Serializable;
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
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** What no class of this module does: values must be the same on every JDK, in every locale and zone. */
@AnalyzeClasses(packages = "io.github.fairquote.core", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    /** The style annotation alone names databind's annotation: that makes Immutables write JSON carriers free of it. */
    @ArchTest
    static final ArchRule noDatabindAtRunTime = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.github.fairquote.core.internal.ValueStyle")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "tools.jackson.databind..");

    /**
     * Packages of the API form no circle. The inner ones stand apart, because they speak the API's types while serving them:
     * rules throw the refusals whose messages they clean, and the JSON reader keeps the limits that its facade hands it.
     */
    @ArchTest
    static final ArchRule packagesFormNoCycles = slices().matching("io.github.fairquote.core.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(DescribedPredicate.alwaysTrue(), inInternal());

    @ArchTest
    static final ArchRule publicClassesAreNotForExtension = classes()
            .that()
            .arePublic()
            .and(are(not(JavaClass::isInterface)))
            .and(are(not(JavaClass::isEnum)))
            .and()
            .areNotAssignableTo(Throwable.class)
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule abstractValueTypesCannotBeSubclassed = constructors()
            .that()
            .areDeclaredInClassesThat(are(DescribedPredicate.describe(
                    "public abstract value types",
                    type -> type.getModifiers().contains(JavaModifier.ABSTRACT)
                            && type.getModifiers().contains(JavaModifier.PUBLIC)
                            && !type.isAssignableTo(Throwable.class))))
            .should()
            .bePackagePrivate();

    /** Jackson takes every boolean {@code isX()} for a property unless told otherwise. */
    @ArchTest
    static final ArchRule questionsAreNoJsonByAccident = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(JsonPropertyOrder.class)
            .and()
            .arePublic()
            .and()
            .haveNameMatching("(is|get)[A-Z].*")
            .and()
            .haveRawParameterTypes(new Class<?>[0])
            .should()
            .beAnnotatedWith(JsonIgnore.class)
            .orShould()
            .beAnnotatedWith(JsonProperty.class);

    /** Java deserialisation passes over constructors, and with them over every check. */
    @ArchTest
    static final ArchRule valuesAreNotSerializable = noClasses()
            .that()
            .areNotAssignableTo(Throwable.class)
            .and(are(not(JavaClass::isEnum)))
            .and()
            .areNotAnonymousClasses()
            .should()
            .beAssignableTo(Serializable.class);

    @ArchTest
    static final ArchRule arithmeticIsStrict = noClasses()
            .should()
            .callMethodWhere(
                    calls(Math.class, "exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot", "sin", "cos"))
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
            .callMethodWhere(calls(TimeZone.class, "getDefault"))
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

    /** But for the tokens, cut at 64 characters, that tell where broken JSON is broken. */
    @ArchTest
    static final ArchRule noInputMeetsARegularExpression = noClasses()
            .that()
            .doNotHaveSimpleName("SyntaxPlace")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Pattern.class)
            .orShould()
            .callMethodWhere(calls(String.class, "matches", "replaceAll", "replaceFirst"));

    private static DescribedPredicate<JavaClass> inInternal() {
        return JavaClass.Predicates.resideInAPackage("io.github.fairquote.core.internal..");
    }

    private static DescribedPredicate<JavaClass> not(Predicate<JavaClass> kind) {
        return DescribedPredicate.describe("of another kind", type -> !kind.test(type));
    }

    private static DescribedPredicate<JavaCall<?>> calls(Class<?> owner, String... names) {
        Set<String> wanted = Set.of(names);
        return DescribedPredicate.describe(
                owner.getSimpleName() + "." + List.of(names),
                call -> wanted.contains(call.getTarget().getName())
                        && call.getTarget().getOwner().isAssignableTo(owner));
    }
}
