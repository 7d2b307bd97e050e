package jixiao.indicator.review;

import jixiao.indicator.goals.Dimension;

/** A remark with the check it comes from. */
public record Finding(
        String check, String title, Severity severity, Dimension dimension, Cell cell, String message, String basis) {
    static Finding of(CheckCard card, Remark remark) {
        return new Finding(
                card.id(),
                card.title(),
                card.severity(),
                card.dimension(),
                remark.cell(),
                remark.message(),
                card.basis());
    }
}
