package jixiao.evaluation.inflation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.inflation.DrawSamples;
import jixiao.evaluation.inflation.RecheckSample;
import jixiao.evaluation.inflation.RecheckSamples;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.Role;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import jixiao.kit.rest.Versions;
import jixiao.values.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/evaluations/samples")
@Tag(name = "samples", description = "按风险抽取已办结的自评表复核，种子可重现")
@Transactional
public class SamplesResource {
    private final RecheckSamples samples;
    private final DrawSamples draw;
    private final Caller caller;

    SamplesResource(RecheckSamples samples, DrawSamples draw, Caller caller) {
        this.samples = samples;
        this.draw = draw;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE, Role.AUDITOR})
    @Idempotent
    @Operation(summary = "抽取一个区划、年度的复核样本；同一种子、同样的数据，抽取结果相同")
    @ResponseStatus(201)
    public RestResponse<SampleViews.Whole> draw(@NotNull(message = "请写明区划、年度和数量。") @Valid SampleViews.NewSample asked) {
        if (!caller.scope().includesRegion(asked.region())) {
            throw Problem.INVALID_FIELD.at("/region", "区划 %s 不在您的权限范围内。".formatted(asked.region()));
        }
        return answer(
                RestResponse.Status.CREATED, draw.draw(asked.region(), asked.fiscalYear(), asked.size(), asked.seed()));
    }

    @GET
    @RolesAllowed({Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(summary = "列出复核样本")
    public Page<SampleViews.Summary> list(
            @RestQuery @Min(value = 1995, message = "年度最早为 1995。") @Max(value = 2099, message = "年度最晚为 2099。")
                    Integer fiscalYear,
            @RestQuery UUID after,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 500, message = "limit 最大为 500。")
                    int limit) {
        return Page.of(
                        samples.page(
                                caller.scope(),
                                fiscalYear == null ? null : new FiscalYear(fiscalYear),
                                after,
                                limit + 1),
                        limit,
                        sample -> sample.id().toString())
                .map(SampleViews.Summary::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(summary = "查看复核样本：抽中的自评表、权重、理由和复核结论")
    public RestResponse<SampleViews.Whole> show(@RestPath UUID id) {
        return answer(RestResponse.Status.OK, found(samples.visible(id, caller.scope())));
    }

    @POST
    @Path("/{id}/items/{position}:note")
    @RolesAllowed({Role.FUND_OFFICE, Role.PERFORMANCE_OFFICE, Role.AUDITOR})
    @Idempotent
    @Operation(summary = "记下一项的复核结论")
    public RestResponse<SampleViews.Whole> note(
            @RestPath UUID id,
            @RestPath int position,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull(message = "请写明复核结论。") @Valid SampleViews.Note note) {
        RecheckSample sample = found(samples.visibleToChange(id, caller.scope()));
        Versions.checkIfGiven(ifMatch, sample.version());
        draw.note(sample, position, note.outcome(), note.score(), note.remarks());
        return answer(RestResponse.Status.OK, sample);
    }

    private static RecheckSample found(Optional<RecheckSample> sample) {
        return sample.orElseThrow(() -> Problem.NOT_FOUND.because("没有这个复核样本，或不在您的权限范围内。"));
    }

    private static RestResponse<SampleViews.Whole> answer(RestResponse.Status status, RecheckSample sample) {
        return RestResponse.ResponseBuilder.create(status, SampleViews.Whole.of(sample))
                .header("ETag", Versions.etag(sample.version()))
                .location(
                        status == RestResponse.Status.CREATED
                                ? URI.create("/api/evaluations/samples/" + sample.id())
                                : null)
                .build();
    }
}
