package jixiao.publication.opendata.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import jixiao.kit.problem.Problem;
import jixiao.publication.opendata.DataScope;
import jixiao.publication.releases.UnitKey;
import jixiao.values.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What one unit shows of one fiscal year, as data. */
@Path("/data/units/{region}/{code}/{year}")
@PermitAll
@Tag(name = "opendata")
public class UnitDataResource {
    private final DataAnswers answers;
    private final RecordsAsJson records;
    private final TablesAsCsv tables;

    UnitDataResource(DataAnswers answers, RecordsAsJson records, TablesAsCsv tables) {
        this.answers = answers;
        this.records = records;
        this.tables = tables;
    }

    @GET
    @Path("/forms.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "一个单位一年的数据（JSON）")
    public Response forms(
            @RestPath String region, @RestPath String code, @RestPath int year, @Context Request request) {
        DataScope scope = scope(region, code, year);
        return answers.text(request, scope, "json", MediaType.APPLICATION_JSON, out -> records.list(scope, out));
    }

    @GET
    @Path("/indicators.csv")
    @Produces(DataResource.CSV)
    @Operation(summary = "一个单位一年的指标（CSV）")
    public Response indicators(
            @RestPath String region, @RestPath String code, @RestPath int year, @Context Request request) {
        DataScope scope = scope(region, code, year);
        return answers.text(request, scope, "csv", DataResource.CSV, out -> tables.indicators(scope, out));
    }

    @GET
    @Path("/budget.csv")
    @Produces(DataResource.CSV)
    @Operation(summary = "一个单位一年的资金（CSV）")
    public Response budget(
            @RestPath String region, @RestPath String code, @RestPath int year, @Context Request request) {
        DataScope scope = scope(region, code, year);
        return answers.text(request, scope, "budget", DataResource.CSV, out -> tables.budget(scope, out));
    }

    @GET
    @Path("/datapackage.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "一个单位一年资金的 Fiscal Data Package 说明")
    public Map<String, Object> fiscalPackage(@RestPath String region, @RestPath String code, @RestPath int year) {
        scope(region, code, year);
        return FiscalPackage.of(
                ("jixiao-" + region + "-" + code + "-" + year).toLowerCase(Locale.ROOT),
                region + "/" + code + " " + year + " 年度预算项目资金");
    }

    private static DataScope scope(String region, String code, int year) {
        try {
            return new DataScope.OfUnit(UnitKey.parse(region + "/" + code), new FiscalYear(year));
        } catch (IllegalArgumentException e) {
            throw Problem.NOT_FOUND.because("没有公开这样的内容，请检查地址。");
        }
    }
}
