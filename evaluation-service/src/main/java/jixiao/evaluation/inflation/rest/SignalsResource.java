package jixiao.evaluation.inflation.rest;

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
import jixiao.evaluation.inflation.Level;
import jixiao.evaluation.inflation.Signal;
import jixiao.evaluation.inflation.SubjectSignals;
import jixiao.evaluation.inflation.WatchScores;
import jixiao.evaluation.statistics.rest.SelectionQuery;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/evaluations/signals")
@Tag(name = "signals", description = "虚高信号：项目、单位、区划与同类相比，供人核查，不作定论")
@Transactional
@Authenticated
public class SignalsResource {
    private final WatchScores watch;
    private final Caller caller;

    SignalsResource(WatchScores watch, Caller caller) {
        this.watch = watch;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "列出虚高信号：每项的数值、界限和同类四分位数；可只看发出某一信号的")
    public Page<SubjectSignals> list(
            @BeanParam @Valid SelectionQuery query,
            @RestQuery @DefaultValue("PROJECT") Level by,
            @RestQuery Signal raised,
            @RestQuery
                    @Pattern(
                            regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[1-9][0-9]{5}(/[^/\\p{Cc}]{1,64})?",
                            message = "after 不是上一页给出的 next，请从第一页重新查询。")
                    String after,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 500, message = "limit 最大为 500。")
                    int limit) {
        if (raised == Signal.ABOVE_PEERS) {
            throw Problem.INVALID_FIELD.at("/raised", "“%s”须与同类逐一比较，不能用来筛选；请选其他信号。".formatted(raised.label()));
        }
        boolean sheetCursor = after != null && after.length() == 36;
        if (after != null && sheetCursor != (by == Level.PROJECT)) {
            throw Problem.INVALID_FIELD.at("/after", "after 不是上一页给出的 next，请从第一页重新查询。");
        }
        return Page.of(
                watch.page(query.within(caller.scope()), by, raised, after, limit + 1), limit, SubjectSignals::key);
    }
}
