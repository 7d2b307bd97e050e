package jixiao.evaluation.sheets;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import jixiao.profiles.Rating;

/** What a sheet was last completed with; it stands while a correction is under way. */
@Embeddable
public record Outcome(
        BigDecimal totalScore, @Enumerated(EnumType.STRING) Rating rating, Instant completedAt) {}
