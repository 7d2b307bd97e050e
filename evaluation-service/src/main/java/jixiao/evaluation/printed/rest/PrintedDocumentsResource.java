package jixiao.evaluation.printed.rest;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import jixiao.evaluation.printed.ComparePrint;
import jixiao.evaluation.printed.KeepPrint;
import jixiao.evaluation.printed.PrintedDocument;
import jixiao.evaluation.printed.PrintedDocuments;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import jixiao.values.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/evaluations/documents")
@Tag(name = "documents", description = "已公开文件自印的统计表和自评报告，与按自评表计算的结果对照")
@Transactional
@Authenticated
public class PrintedDocumentsResource {
    private final PrintedDocuments documents;
    private final KeepPrint print;
    private final ComparePrint compare;
    private final Caller caller;

    PrintedDocumentsResource(PrintedDocuments documents, KeepPrint print, ComparePrint compare, Caller caller) {
        this.documents = documents;
        this.print = print;
        this.compare = compare;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "列出印有统计表或自评报告的已公开文件")
    public Page<PrintedView.Summary> list(
            @RestQuery @Min(value = 1995, message = "年度最早为 1995。") @Max(value = 2099, message = "年度最晚为 2099。")
                    Integer fiscalYear,
            @RestQuery UUID after,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 500, message = "limit 最大为 500。")
                    int limit) {
        return Page.of(
                        documents.page(
                                caller.scope(),
                                fiscalYear == null ? null : new FiscalYear(fiscalYear),
                                after,
                                limit + 1),
                        limit,
                        document -> document.id().toString())
                .map(PrintedView.Summary::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "查看文件自印的统计表和报告，以及与自评表不一致之处")
    public PrintedView show(@RestPath UUID id) {
        PrintedDocument document = documents
                .visible(id, caller.scope())
                .orElseThrow(() -> Problem.NOT_FOUND.because("没有这份文件，或不在您的权限范围内。"));
        return PrintedView.of(document, print.reportOf(document), compare.findings(document));
    }
}
