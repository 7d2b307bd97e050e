package jixiao.indicator.adjustments.rest;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jixiao.indicator.adjustments.AdjustmentCursor;
import jixiao.indicator.adjustments.AdjustmentStage;
import jixiao.indicator.adjustments.Adjustments;
import jixiao.indicator.adjustments.AskedAdjustment;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import jixiao.kit.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What waits on the desk of who decides. */
@Path("/api/goals/adjustments")
@Tag(name = "adjustments")
@Authenticated
@Transactional
public class AskedAdjustmentsResource {
    private final Adjustments adjustments;
    private final Caller caller;

    AskedAdjustmentsResource(Adjustments adjustments, Caller caller) {
        this.adjustments = adjustments;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "列出所见范围内的调整申请", description = "先提出的在前；stage=SUBMITTED 为待批复的")
    public Page<AskedAdjustmentView> list(
            @RestQuery AdjustmentStage stage,
            @RestQuery @OneLine String after,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 500, message = "limit 最大为 500。")
                    int limit) {
        return Page.of(
                        adjustments.list(caller.scope(), stage, cursor(after), limit + 1),
                        limit,
                        (AskedAdjustment last) -> AdjustmentCursor.of(last).toString())
                .map(AskedAdjustmentView::of);
    }

    private static @Nullable AdjustmentCursor cursor(@Nullable String after) {
        try {
            return after == null ? null : AdjustmentCursor.parse(after);
        } catch (IllegalArgumentException e) {
            throw Problem.INVALID_FIELD.at("/after", "after 不是上一页给出的续页标记，请原样使用 next 的值。");
        }
    }
}
