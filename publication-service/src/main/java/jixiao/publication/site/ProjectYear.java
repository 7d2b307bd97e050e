package jixiao.publication.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.YearEnd.FundsLine;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.Edition;
import jixiao.publication.releases.EditionState;
import jixiao.publication.releases.Figures;
import jixiao.publication.releases.FormContents;
import jixiao.publication.releases.Rating;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * A year of a project: what was meant, what came of it, and the score; as far as it is public.
 *
 * @param planned in 元, of the goals, else of the library; a self-evaluation alone tells it by its adjusted budget
 * @param rate the execution rate as printed, in percent
 * @param forms the public forms it comes from
 * @param result the self-evaluation, null when none is public
 * @param goals the form of the goals, else of the library
 */
record ProjectYear(
        FiscalYear year,
        List<Pages.Shown> shown,
        @Nullable Money planned,
        @Nullable Money executed,
        @Nullable String rate,
        @Nullable String goal,
        @Nullable String achieved,
        @Nullable BigDecimal score,
        @Nullable Rating rating,
        @Nullable ProjectForm goals,
        @Nullable ProjectForm result) {

    /** @param disclosures those of the year, later kinds last */
    static ProjectYear of(FiscalYear year, List<Disclosure> disclosures, FormContents contents) {
        List<Pages.Shown> shown = new ArrayList<>();
        ProjectForm goals = null;
        ProjectForm result = null;
        Money planned = null;
        Money executed = null;
        Rating rating = null;
        for (Disclosure disclosure : disclosures) {
            Edition edition = disclosure.lastPublic().orElseThrow();
            DisclosureKind kind = disclosure.release().kind();
            boolean withdrawn = edition.state() == EditionState.WITHDRAWN;
            shown.add(new Pages.Shown(disclosure.id(), kind, edition.publishedOn(), withdrawn));
            if (withdrawn) {
                continue;
            }
            if (kind == DisclosureKind.SELF_EVALUATION) {
                result = contents.form(edition);
                executed = edition.amount();
                rating = edition.rating();
            } else {
                goals = contents.form(edition);
                planned = edition.amount();
            }
        }
        FundsLine funds = result == null ? null : Figures.totalFunds(result).orElse(null);
        return new ProjectYear(
                year,
                shown,
                planned != null || funds == null || funds.adjusted() == null
                        ? planned
                        : funds.adjusted().money(),
                executed,
                funds == null ? null : funds.rate(),
                goals != null ? goals.goal() : result == null ? null : result.goal(),
                result == null || result.yearEnd() == null
                        ? null
                        : result.yearEnd().achieved(),
                result == null ? null : Figures.score(result).orElse(null),
                rating,
                goals,
                result);
    }

    static List<Bars> charts(List<ProjectYear> years) {
        List<Bars.Figure> amounts = new ArrayList<>();
        List<Bars.Figure> scores = new ArrayList<>();
        for (ProjectYear year : years) {
            amount(amounts, year.year + " 预算", "plan", year.planned);
            amount(amounts, year.year + " 执行", "result", year.executed);
            if (year.score != null) {
                scores.add(new Bars.Figure(year.year + "年", "result", year.score, Wording.points(year.score)));
            }
        }
        return Stream.of(Bars.of("amounts", "预算与执行（万元）", amounts), Bars.of("scores", "自评得分（分）", scores))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void amount(List<Bars.Figure> amounts, String label, String series, @Nullable Money amount) {
        if (amount != null) {
            amounts.add(new Bars.Figure(label, series, amount.yuan(), Wording.wan(amount)));
        }
    }

    /** The rate with its sign; what is printed as something else than a number stays as it is. */
    public @Nullable String percent() {
        return rate != null && rate.matches("\\d+(\\.\\d+)?") ? rate + "%" : rate;
    }
}
