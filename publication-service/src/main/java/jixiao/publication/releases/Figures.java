package jixiao.publication.releases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.document.YearEnd.FundsLine;

/** The figures that follow from a form's rows. */
public final class Figures {
    private Figures() {}

    /** The sum of the row scores as published, in points; empty when no row bears one. */
    public static Optional<BigDecimal> score(ProjectForm form) {
        List<BigDecimal> scores = form.indicators().stream()
                .map(IndicatorRow::score)
                .filter(Objects::nonNull)
                .toList();
        return scores.isEmpty()
                ? Optional.empty()
                : Optional.of(plain(scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /** The line of all sources in the funds matrix of a self-evaluation. */
    public static Optional<FundsLine> totalFunds(ProjectForm form) {
        return form.yearEnd() == null
                ? Optional.empty()
                : form.yearEnd().funds().stream()
                        .filter(line -> line.source().equals("TOTAL"))
                        .findFirst();
    }

    /** 评价金额 is the executed amount, as the sheet prints it. */
    public static Optional<WrittenAmount> executed(ProjectForm form) {
        return totalFunds(form).map(FundsLine::executed);
    }

    private static BigDecimal plain(BigDecimal points) {
        BigDecimal stripped = points.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
