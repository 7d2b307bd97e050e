package jixiao.publication.deadlines.rest;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import jixiao.kit.identity.Caller;
import jixiao.kit.rest.Page;
import jixiao.publication.deadlines.Term;
import jixiao.publication.deadlines.TermCounts;
import jixiao.publication.deadlines.TermState;
import jixiao.publication.deadlines.Terms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which budgets must be public when, and which are not; for staff, within their part of the organisation tree. */
@Path("/api/publications/deadlines")
@Tag(name = "deadlines", description = "公开时限：预算法第十四条，批复后二十日内")
@Authenticated
@Transactional
public class DeadlinesResource {
    private final Terms terms;
    private final Caller caller;
    private final Clock clock;

    DeadlinesResource(Terms terms, Caller caller, Clock clock) {
        this.terms = terms;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "列出公开时限", description = "每个部门、单位的每次批复一条，先到期的在前。DUE 未到期，OVERDUE 逾期未公开，ON_TIME 按时公开，LATE 逾期公开。")
    public Page<Term> list(@RestQuery @Nullable TermState state, @Valid @BeanParam DeadlinesQuery asked) {
        return Page.of(
                terms.find(asked.of(state), caller.scope(), today(), asked.after(), asked.limit() + 1),
                asked.limit(),
                Term::cursor);
    }

    @GET
    @Path("/figures")
    @Operation(summary = "公开时限的统计", description = "按部门（默认）或按区划计数，并给出按时公开占已到期各件的百分比。")
    public Page<TermCountsView> figures(
            @RestQuery @DefaultValue("DEPARTMENT") CountedBy by, @Valid @BeanParam DeadlinesQuery asked) {
        return Page.of(
                        terms.count(
                                asked.of(null),
                                by == CountedBy.DEPARTMENT,
                                caller.scope(),
                                today(),
                                asked.after(),
                                asked.limit() + 1),
                        asked.limit(),
                        TermCounts::cursor)
                .map(TermCountsView::of);
    }

    /** The clock's zone is Asia/Shanghai. */
    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What the figures are per. */
    public enum CountedBy {
        DEPARTMENT,
        REGION
    }
}
