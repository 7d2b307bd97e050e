package jixiao.publication.releases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.YearEnd;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void execution_outside_the_total_does_not_count() {
        assertThat(Figures.scoreOfRows(sheet("100", "7", row("60", "57"), row("40", "40"))))
                .contains(new BigDecimal("97"));
    }

    @Test
    void execution_inside_the_total_counts() {
        assertThat(Figures.scoreOfRows(sheet("100", "9.50", row("50", "48"), row("40", "40"))))
                .contains(new BigDecimal("97.5"));
    }

    @Test
    void rows_without_scores_make_no_score() {
        assertThat(Figures.scoreOfRows(sheet("100", "10", row("90", null)))).isEmpty();
    }

    @Test
    void an_execution_score_that_is_no_number_adds_nothing() {
        assertThat(Figures.scoreOfRows(sheet("100", "—", row("90", "90")))).contains(new BigDecimal("90"));
    }

    @Test
    void the_printed_total_is_the_score_whatever_the_rows_come_to() {
        ProjectForm rescaled = sheet("100", "10", new BigDecimal("94.440"), row("90", "85"), row("10", null));

        assertThat(Figures.score(rescaled)).contains(new BigDecimal("94.44"));
        assertThat(Figures.score(sheet("100", "7", row("60", "57"), row("40", "40"))))
                .contains(new BigDecimal("97"));
    }

    private static IndicatorRow row(String points, String score) {
        return new IndicatorRow(
                1,
                null,
                null,
                null,
                null,
                null,
                "名称",
                "100%",
                "100%",
                new BigDecimal(points),
                score == null ? null : new BigDecimal(score),
                null);
    }

    private static ProjectForm sheet(String totalPoints, String executionScore, IndicatorRow... rows) {
        return sheet(totalPoints, executionScore, null, rows);
    }

    private static ProjectForm sheet(
            String totalPoints, String executionScore, @Nullable BigDecimal totalScore, IndicatorRow... rows) {
        var execution = new YearEnd.FundsLine("年度资金总额", "TOTAL", null, null, null, "10", "95", executionScore);
        var nothing = new PlannedFunds(null, null, null, null, null, null, null, null, null);
        return new ProjectForm(
                1,
                null,
                "项目",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                nothing,
                null,
                List.of(),
                Stream.of(rows).toList(),
                new YearEnd(List.of(execution), null, new BigDecimal(totalPoints), totalScore));
    }
}
