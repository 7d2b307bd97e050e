package jixiao.indicator.review;

import jixiao.indicator.goals.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * A remark with the check it comes from.
 *
 * @param about what tells it from others of the check on the goal as a whole, or empty
 * @param accepted that a person lets it be; null while it stands
 */
public record Finding(
        String check,
        String title,
        Severity severity,
        Dimension dimension,
        Cell cell,
        String message,
        String about,
        String basis,
        @Nullable Acceptance accepted) {
    static Finding of(CheckCard card, Remark remark) {
        return new Finding(
                card.id(),
                card.title(),
                card.severity(),
                card.dimension(),
                remark.cell(),
                remark.message(),
                remark.about(),
                card.basis(),
                null);
    }

    Finding with(@Nullable Acceptance acceptance) {
        return new Finding(check, title, severity, dimension, cell, message, about, basis, acceptance);
    }
}
