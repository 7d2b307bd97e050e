package jixiao.evaluation.statistics.rest;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import jixiao.evaluation.profiles.ProfileChoice;
import jixiao.evaluation.statistics.IndicatorCell;
import jixiao.evaluation.statistics.IndicatorCells;
import jixiao.evaluation.statistics.IndicatorTotals;
import jixiao.evaluation.statistics.Selection;
import jixiao.evaluation.statistics.StatisticsRow;
import jixiao.evaluation.statistics.StatisticsTable;
import jixiao.evaluation.statistics.Summaries;
import jixiao.evaluation.statistics.Summary;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import jixiao.profiles.RuleProfile;
import jixiao.values.RegionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/evaluations/statistics")
@Tag(name = "statistics", description = "绩效自评结果统计表和汇总：单位、部门、区划")
@Transactional
@Authenticated
public class StatisticsResource {
    private static final int MOST_SHEETS = 5000;
    private static final RegionCode WHOLE_COUNTRY = new RegionCode("100000");

    private final StatisticsTable table;
    private final Summaries summaries;
    private final IndicatorCells cells;
    private final ProfileChoice profiles;
    private final Caller caller;

    StatisticsResource(
            StatisticsTable table, Summaries summaries, IndicatorCells cells, ProfileChoice profiles, Caller caller) {
        this.table = table;
        this.summaries = summaries;
        this.cells = cells;
        this.profiles = profiles;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "绩效自评结果统计表：所见范围内已办结的自评表，总计在第一页给出")
    public StatisticsView table(
            @BeanParam @Valid SelectionQuery query,
            @RestQuery
                    @Pattern(
                            regexp = "[0-9]{1,9}:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
                            message = "after 不是上一页给出的 next，请从第一页重新查询。")
                    String after,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 500, message = "limit 最大为 500。")
                    int limit) {
        Selection selection = query.within(caller.scope());
        List<StatisticsRow> rows =
                table.page(selection, after == null ? null : StatisticsTable.Place.parse(after), limit + 1);
        return StatisticsView.of(
                after == null ? table.total(selection) : null,
                Page.of(rows, limit, row -> StatisticsTable.Place.of(row).toString()));
    }

    @GET
    @Path("/summary")
    @Operation(summary = "汇总：资金、执行率、平均得分（简单平均和按资金加权）、等级分布、各环节张数")
    public Summary summary(@BeanParam @Valid SelectionQuery query) {
        return summaries.of(query.within(caller.scope()));
    }

    @GET
    @Path("/indicators")
    @Operation(summary = "同名指标汇总：数量相加，比率按资金加权，先汇总后计分；未计入的逐条说明原因")
    public IndicatorTotals indicators(@BeanParam @Valid SelectionQuery query) {
        Selection selection = query.within(caller.scope());
        int sheets = table.total(selection).projects();
        if (sheets > MOST_SHEETS) {
            throw Problem.INVALID_FIELD.at(
                    "/unit", "所选范围有 %d 张自评表，指标汇总最多 %d 张；请按单位或主管部门查询。".formatted(sheets, MOST_SHEETS));
        }
        List<IndicatorCell> rows = cells.of(selection);
        return IndicatorTotals.of(rows, rules(selection), selection.fiscalYear());
    }

    /** The profile of the selected region, else of the region the organisation lies in. */
    private RuleProfile rules(Selection selection) {
        RegionCode region = selection.region();
        if (region == null && selection.unit() != null) {
            region = new RegionCode(selection.unit().substring(0, 6));
        }
        if (region == null && selection.department() != null) {
            region = new RegionCode(selection.department().substring(0, 6));
        }
        return profiles.forSelfEvaluation(region == null ? WHOLE_COUNTRY : region, selection.fiscalYear());
    }
}
