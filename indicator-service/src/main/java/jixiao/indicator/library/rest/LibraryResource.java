package jixiao.indicator.library.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import jixiao.indicator.library.ApprovedTargets;
import jixiao.indicator.library.ContentEntry;
import jixiao.indicator.library.KeepLibrary;
import jixiao.indicator.library.Library;
import jixiao.indicator.library.LibraryHit;
import jixiao.indicator.library.LibraryIndicator;
import jixiao.indicator.library.NewIndicator;
import jixiao.indicator.library.Usage;
import jixiao.kit.idempotency.Idempotent;
import jixiao.kit.identity.Role;
import jixiao.kit.rest.Page;
import jixiao.kit.rest.Versions;
import jixiao.kit.validation.OneLine;
import jixiao.values.RegionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/indicators")
@Tag(name = "library", description = "绩效指标库：共性、行业、部门和固定指标")
@Transactional
public class LibraryResource {
    private final FoundIndicators found;
    private final Library library;
    private final ApprovedTargets targets;
    private final KeepLibrary keep;

    LibraryResource(FoundIndicators found, Library library, ApprovedTargets targets, KeepLibrary keep) {
        this.found = found;
        this.library = library;
        this.targets = targets;
        this.keep = keep;
    }

    @GET
    @Authenticated
    @Operation(summary = "列出、查找指标库中的指标", description = "q 按名称或编码查找：同名的在前，其次是以此开头的、含有此文字的，再次是相近的；region 列出在该地区适用的指标")
    public Page<ListedIndicator> list(
            @BeanParam @Valid LibraryFilter filter,
            @RestQuery @OneLine String after,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 500, message = "limit 最大为 500。")
                    int limit) {
        return Page.of(
                        library.find(filter.query(after), limit + 1),
                        limit,
                        (LibraryHit hit) -> hit.place().toString())
                .map(ListedIndicator::of);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "查看一个指标")
    public RestResponse<LibraryView> show(@RestPath UUID id) {
        return FoundIndicators.answer(found.byId(id));
    }

    @GET
    @Path("/{id}/versions")
    @Authenticated
    @Operation(summary = "查看指标内容的历次修改", description = "由早到晚；changed 为与上一版不同的项目")
    public List<LibraryVersionView> versions(@RestPath UUID id) {
        return LibraryVersionView.of(library.versionsOf(found.byId(id).id()));
    }

    @GET
    @Path("/{id}/usage")
    @Authenticated
    @Operation(summary = "查看指标的采用情况", description = "取自已批复的绩效目标：采用次数、单位数、年度、常用目标值。按指标名称（去掉编号、标点和写在名称里的目标值）和二级指标对应")
    public UsageView usage(
            @RestPath UUID id,
            @RestQuery @Pattern(regexp = "[1-9]\\d{5}", message = "区划代码为六位数字。") @Nullable String region) {
        return UsageView.of(Usage.of(found.byId(id), region == null ? null : new RegionCode(region), targets));
    }

    @POST
    @RolesAllowed({Role.PERFORMANCE_OFFICE, Role.DEPARTMENT, Role.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "新增指标", description = "绩效科室维护本地区的共性、行业、固定指标，部门维护本部门的指标，系统管理员维护全部")
    @ResponseStatus(201)
    public RestResponse<LibraryView> add(@NotNull(message = "请提交指标。") @Valid NewIndicator entry) {
        LibraryIndicator indicator = keep.add(entry.holding(), entry.content().content());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, LibraryView.of(indicator))
                .location(URI.create("/api/indicators/" + indicator.id()))
                .header("ETag", Versions.etag(indicator.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.PERFORMANCE_OFFICE, Role.DEPARTMENT, Role.ADMINISTRATOR})
    @Operation(summary = "修改指标内容", description = "编码和适用对象不变；原内容保留在历次修改中")
    public RestResponse<LibraryView> edit(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "请提交指标内容。") @Valid ContentEntry entry) {
        LibraryIndicator indicator = found.byId(id);
        Versions.check(ifMatch, indicator.version(), FoundIndicators.lastChange(indicator));
        keep.edit(indicator, entry.content());
        return FoundIndicators.answer(indicator);
    }
}
