package jixiao.publication.opendata.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import jixiao.publication.opendata.DataScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything that is public now as data, and the same of one unit and year. */
@Path("/data")
@PermitAll
@Tag(name = "opendata", description = "开放数据：已公开内容的全部数据，按行输出，可按 ETag 增量获取")
public class DataResource {
    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv;charset=UTF-8";

    private static final DataScope EVERYTHING = new DataScope.Everything();

    private final DataAnswers answers;
    private final RecordsAsJson records;
    private final TablesAsCsv tables;
    private final ObjectMapper json;

    DataResource(DataAnswers answers, RecordsAsJson records, TablesAsCsv tables, ObjectMapper json) {
        this.answers = answers;
        this.records = records;
        this.tables = tables;
        this.json = json;
    }

    @GET
    @Path("/all.ndjson")
    @Produces(NDJSON)
    @Operation(summary = "全部数据（NDJSON）", description = "每行一份已公开的表。此后的变化见 /api/publications/changes。")
    public Response all(@Context Request request) {
        return answers.text(request, EVERYTHING, "ndjson", NDJSON, out -> records.lines(EVERYTHING, out));
    }

    @GET
    @Path("/all.csv")
    @Produces(CSV)
    @Operation(summary = "全部指标（CSV）", description = "每行一项指标，UTF-8 带 BOM。")
    public Response indicators(@Context Request request) {
        return indicators(EVERYTHING, request);
    }

    @GET
    @Path("/budget.csv")
    @Produces(CSV)
    @Operation(summary = "全部资金（CSV）", description = "每行一个项目的一种资金来源，分年初、调整、执行三个阶段，单位：元。")
    public Response budget(@Context Request request) {
        return budget(EVERYTHING, request);
    }

    @GET
    @Path("/datapackage.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "全部资金的 Fiscal Data Package 说明")
    public Response fiscalPackage(@Context Request request) {
        return describe(EVERYTHING, request, FiscalPackage.of("jixiao", "预算项目资金"));
    }

    @GET
    @Path(UnitYearPath.PATTERN + "/forms.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "一个单位一年的数据（JSON）")
    public Response unitForms(@BeanParam UnitYearPath unit, @Context Request request) {
        DataScope scope = unit.scope();
        return answers.text(request, scope, "json", MediaType.APPLICATION_JSON, out -> records.list(scope, out));
    }

    @GET
    @Path(UnitYearPath.PATTERN + "/indicators.csv")
    @Produces(CSV)
    @Operation(summary = "一个单位一年的指标（CSV）")
    public Response unitIndicators(@BeanParam UnitYearPath unit, @Context Request request) {
        return indicators(unit.scope(), request);
    }

    @GET
    @Path(UnitYearPath.PATTERN + "/budget.csv")
    @Produces(CSV)
    @Operation(summary = "一个单位一年的资金（CSV）")
    public Response unitBudget(@BeanParam UnitYearPath unit, @Context Request request) {
        return budget(unit.scope(), request);
    }

    @GET
    @Path(UnitYearPath.PATTERN + "/datapackage.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "一个单位一年资金的 Fiscal Data Package 说明")
    public Response unitFiscalPackage(@BeanParam UnitYearPath unit, @Context Request request) {
        return describe(unit.scope(), request, unit.fiscalPackage());
    }

    private Response indicators(DataScope scope, Request request) {
        return answers.text(request, scope, "csv", CSV, out -> tables.indicators(scope, out));
    }

    private Response budget(DataScope scope, Request request) {
        return answers.text(request, scope, "budget", CSV, out -> tables.budget(scope, out));
    }

    private Response describe(DataScope scope, Request request, Map<String, Object> descriptor) {
        String written = json.valueToTree(descriptor).toString();
        return answers.text(request, scope, "package", MediaType.APPLICATION_JSON, out -> out.write(written));
    }
}
