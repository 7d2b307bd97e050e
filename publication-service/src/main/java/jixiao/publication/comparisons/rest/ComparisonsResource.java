package jixiao.publication.comparisons.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import jixiao.kit.rest.Page;
import jixiao.kit.validation.OneLine;
import jixiao.publication.comparisons.ComparedCost;
import jixiao.publication.comparisons.Comparisons;
import jixiao.publication.comparisons.CostFigures;
import jixiao.publication.comparisons.ExecutionFigures;
import jixiao.publication.comparisons.ScoreFigures;
import jixiao.publication.releases.rest.Revalidated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is public, compared over places and years. */
@Path("/api/publications/comparisons")
@PermitAll
@Transactional
@Tag(name = "comparisons", description = "跨年度、跨地区比较：只用已公开的数")
public class ComparisonsResource {
    private final Comparisons comparisons;

    ComparisonsResource(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /**
     * Unit costs with their spread.
     *
     * @param figures of all that was found, by what a cost is for one of
     */
    public record UnitCosts(
            List<CostFigures> figures,
            List<ComparedCost> items,
            @Nullable String next) {}

    @GET
    @Revalidated
    @Path("/unit-costs")
    @Operation(summary = "比较同类指标的单位成本", description = "从已公开的指标值中识读，如 q=疗休养；低的在前，另按计量单位给出件数、最低、中位和最高。金额单位：元。")
    public UnitCosts unitCosts(
            @RestQuery
                    @NotBlank(message = "请在 q 中给出指标名称中的字词，如 疗休养。")
                    @Size(max = 100, message = "搜索词最长 100 个字。")
                    @OneLine
                    String q,
            @Valid @BeanParam ComparedPart part) {
        Page<ComparedCost> page = Page.of(
                comparisons.unitCosts(part.query(), q, part.after(), part.limit() + 1),
                part.limit(),
                ComparedCost::cursor);
        return new UnitCosts(comparisons.costFigures(part.query(), q), page.items(), page.next());
    }

    @GET
    @Revalidated
    @Path("/scores")
    @Operation(summary = "比较自评得分的分布", description = "按区划和年度给出件数、平均、四分位和各等级件数（90、80、60 分为界）。")
    public Page<ScoreFigures> scores(@Valid @BeanParam ComparedPart part) {
        return Page.of(
                comparisons.scores(part.query(), part.after(), part.limit() + 1), part.limit(), ScoreFigures::cursor);
    }

    @GET
    @Revalidated
    @Path("/execution-rates")
    @Operation(summary = "比较预算执行率", description = "按区划和年度，先合计后计算：全年执行数 ÷ 全年预算数。")
    public Page<ExecutionFigures> executionRates(@Valid @BeanParam ComparedPart part) {
        return Page.of(
                comparisons.executionRates(part.query(), part.after(), part.limit() + 1),
                part.limit(),
                ExecutionFigures::cursor);
    }
}
