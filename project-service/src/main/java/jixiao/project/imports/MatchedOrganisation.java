package jixiao.project.imports;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as a document writes it and as the registry knows it.
 *
 * @param written as printed; null where the form leaves it out
 * @param code registered, or to be registered provisionally
 */
@Embeddable
public record MatchedOrganisation(
        @Nullable String written,
        String code,
        String name,
        @Enumerated(EnumType.STRING) Sureness sureness) {}
