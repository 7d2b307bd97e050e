package jixiao.evaluation.statistics.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jixiao.evaluation.statistics.Selection;
import jixiao.evaluation.statistics.StatisticsRow;
import jixiao.evaluation.statistics.StatisticsTable;
import jixiao.kit.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The whole statistics table as a file. */
@Path("/api/evaluations/statistics.csv")
@Tag(name = "statistics")
@Authenticated
public class StatisticsDownload {
    private static final int PAGE = 5000;

    private final StatisticsTable table;
    private final Caller caller;

    StatisticsDownload(StatisticsTable table, Caller caller) {
        this.table = table;
        this.caller = caller;
    }

    @GET
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "绩效自评结果统计表，整表下载为 CSV")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8（带 BOM），金额单位万元",
            content =
                    @Content(
                            mediaType = "text/csv;charset=UTF-8",
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .STRING)))
    public RestResponse<StreamingOutput> csv(@BeanParam @Valid SelectionQuery query) {
        Selection selection = QuarkusTransaction.requiringNew().call(() -> query.within(caller.scope()));
        StreamingOutput whole =
                out -> write(selection, new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        return RestResponse.ResponseBuilder.ok(whole)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"statistics-%d.csv\"".formatted(query.fiscalYear()))
                .build();
    }

    /** Page by page, so that a province's table never stands in memory as a whole. */
    private void write(Selection selection, Writer out) throws IOException {
        StatisticsCsv csv = new StatisticsCsv(out);
        csv.begin(QuarkusTransaction.requiringNew().call(() -> table.total(selection)));
        StatisticsTable.Place after = null;
        List<StatisticsRow> rows;
        do {
            StatisticsTable.Place from = after;
            rows = QuarkusTransaction.requiringNew().call(() -> table.page(selection, from, PAGE));
            for (StatisticsRow row : rows) {
                csv.row(row);
                after = StatisticsTable.Place.of(row);
            }
        } while (rows.size() == PAGE);
        out.flush();
    }
}
