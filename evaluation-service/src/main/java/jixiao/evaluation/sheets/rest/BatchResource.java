package jixiao.evaluation.sheets.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import jixiao.evaluation.sheets.ReturnOrder;
import jixiao.evaluation.sheets.ReviewSheets;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.SheetChange;
import jixiao.evaluation.sheets.SheetJournal;
import jixiao.kit.idempotency.IdempotentInParts;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.Role;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.ProblemBody;
import jixiao.kit.problem.Refusal;
import jixiao.kit.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Many sheets at once, each in a transaction of its own: one that is refused keeps no other from being done. Sent again
 * after a broken connection, what was done stays done and is answered as done.
 */
@Path("/api/evaluations:batch")
@Tag(name = "evaluations")
public class BatchResource {
    private static final Logger LOG = Logger.getLogger(BatchResource.class);

    private final ReviewSheets review;
    private final SheetJournal journal;
    private final VisibleSheets visible;
    private final Caller caller;

    BatchResource(ReviewSheets review, SheetJournal journal, VisibleSheets visible, Caller caller) {
        this.review = review;
        this.journal = journal;
        this.visible = visible;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.DEPARTMENT, Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE})
    @IdempotentInParts
    @Operation(summary = "批量审核、办结或退回，最多 500 张，逐张给出结果")
    public RestResponse<BatchResult> batch(@NotNull(message = "请提交要办理的内容。") @Valid BatchOrder order) {
        if (order.verb() == BatchOrder.Verb.RETURN
                && (order.remarks() == null || order.remarks().isBlank())) {
            throw Problem.INVALID_FIELD.at("/remarks", "请写明退回理由。");
        }
        List<BatchResult.Item> items =
                order.items().stream().map(item -> one(order, item)).toList();
        return RestResponse.ok(BatchResult.of(items));
    }

    private BatchResult.Item one(BatchOrder order, BatchOrder.Item item) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> step(order, item));
        } catch (Refusal refusal) {
            return refused(item, refusal);
        } catch (OptimisticLockException lost) {
            return refused(item, Problem.VERSION_CONFLICT.because("保存期间内容已被他人修改，请刷新后重新办理。"));
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "sheet %s of a batch failed", item.id());
            return refused(item, Problem.INTERNAL.because("系统出现问题，此项未作任何改动。请稍后单独办理。"));
        }
    }

    private BatchResult.Item step(BatchOrder order, BatchOrder.Item item) {
        Sheet sheet = visible.toStep(item.id(), null);
        if (!isDoneAlready(order, item, sheet)) {
            visible.toStep(item.id(), Versions.etag(item.version()));
            switch (order.verb()) {
                case REVIEW -> review.review(sheet);
                case COMPLETE -> review.complete(sheet);
                case RETURN -> review.sendBack(sheet, new ReturnOrder(order.remarks(), null));
            }
        }
        return new BatchResult.Item(item.id(), true, sheet.progress().stage(), sheet.version(), null);
    }

    /** The version after the one the caller saw came of the same step by the same caller. */
    private boolean isDoneAlready(BatchOrder order, BatchOrder.Item item, Sheet sheet) {
        List<SheetChange> next = journal.since(sheet, item.version(), 1);
        return !next.isEmpty()
                && next.getFirst().version() == item.version() + 1
                && next.getFirst().by().equals(caller.name())
                && next.getFirst().action().equals(order.verb().action());
    }

    private static BatchResult.Item refused(BatchOrder.Item item, Refusal refusal) {
        return new BatchResult.Item(item.id(), false, null, null, ProblemBody.of(refusal));
    }
}
