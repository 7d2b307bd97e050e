package jixiao.project.library;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line in the life of a project-year; remarks where it was returned, or the reason of an adjustment. */
@Embeddable
public record StepTaken(
        Instant at,
        @Enumerated(EnumType.STRING) Step step,
        @Enumerated(EnumType.STRING) Stage stage,
        @Nullable String remarks) {}
