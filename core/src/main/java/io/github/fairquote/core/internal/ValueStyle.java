package io.github.fairquote.core.internal;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of every generated value type: hidden implementation, strict builder, JDK collections only.
 *
 * <p>Source-retained, so that no user's compiler ever needs the annotation processor's classes. The {@code @JsonSerialize}
 * makes the processor emit its JSON carrier, which itself uses nothing but jackson-annotations.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@JsonSerialize
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        jdkOnly = true,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        // The processor's own @Generated is kept in class files and warns consumers; javax's is source-only.
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class},
        depluralize = true,
        depluralizeDictionary = {
            "currency:currencies",
            "niche:niches",
            "caseStudy:caseStudies",
            "analysis:analyses",
            "reply:replies",
            "bonus:bonuses"
        },
        validationMethod = Value.Style.ValidationMethod.SIMPLE,
        defaults = @Value.Immutable(copy = false))
public @interface ValueStyle {}
