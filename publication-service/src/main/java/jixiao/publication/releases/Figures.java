package jixiao.publication.releases;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.document.YearEnd.FundsLine;
import org.jspecify.annotations.Nullable;

/** The figures that follow from a form's rows. */
public final class Figures {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private Figures() {}

    /** The score of a self-evaluation as its form prints it, in points; where it prints none, what its rows come to. */
    public static Optional<BigDecimal> score(ProjectForm form) {
        return form.yearEnd() == null || form.yearEnd().totalScore() == null
                ? scoreOfRows(form)
                : Optional.of(plain(form.yearEnd().totalScore()));
    }

    /**
     * What the rows of a self-evaluation come to, in points; empty when no row bears a score. Whether the
     * execution of the budget counts in the total differs by profile (domain.md section 2), and the form itself tells:
     * it does when the points of the rows alone do not reach the total points, and with it they do.
     */
    static Optional<BigDecimal> scoreOfRows(ProjectForm form) {
        return sum(form, IndicatorRow::score)
                .map(rows ->
                        executionCounts(form) ? rows.add(number(execution(form).score())) : rows)
                .map(Figures::plain);
    }

    private static boolean executionCounts(ProjectForm form) {
        if (form.yearEnd() == null
                || form.yearEnd().totalPoints() == null
                || totalFunds(form).isEmpty()) {
            return false;
        }
        BigDecimal rows = sum(form, IndicatorRow::points).orElse(BigDecimal.ZERO);
        BigDecimal total = form.yearEnd().totalPoints();
        return rows.compareTo(total) < 0
                && rows.add(number(execution(form).points())).compareTo(total) == 0;
    }

    private static FundsLine execution(ProjectForm form) {
        return totalFunds(form).orElseThrow();
    }

    private static Optional<BigDecimal> sum(ProjectForm form, Function<IndicatorRow, @Nullable BigDecimal> column) {
        return form.indicators().stream().map(column).filter(Objects::nonNull).reduce(BigDecimal::add);
    }

    private static BigDecimal number(@Nullable String written) {
        return written != null && NUMBER.matcher(written).matches() ? new BigDecimal(written) : BigDecimal.ZERO;
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

    /** Without trailing zeros: 100.00 is 100. */
    public static BigDecimal plain(BigDecimal points) {
        BigDecimal stripped = points.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
