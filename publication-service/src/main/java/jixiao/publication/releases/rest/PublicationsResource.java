package jixiao.publication.releases.rest;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import jixiao.kit.rest.Versions;
import jixiao.publication.releases.AssembleDocument;
import jixiao.publication.releases.Differences;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.Disclosures;
import jixiao.publication.releases.Edition;
import jixiao.publication.releases.EditionState;
import jixiao.publication.releases.FormContents;
import jixiao.publication.releases.Release;
import jixiao.publication.releases.Releases;
import jixiao.publication.search.Catalogue;
import jixiao.publication.search.CatalogueEntry;
import jixiao.publication.search.CatalogueQuery;
import jixiao.publication.search.Cursor;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What is published, as data; with a token also what is on its way there. */
@Path("/api/publications")
@Tag(name = "publications", description = "绩效公开：已公开的内容人人可查，待公开的内容凭令牌查看")
@PermitAll
@Transactional
public class PublicationsResource {
    private final Catalogue catalogue;
    private final Releases releases;
    private final Disclosures disclosures;
    private final FormContents contents;
    private final AssembleDocument assemble;
    private final SecurityIdentity identity;
    private final Caller caller;

    PublicationsResource(
            Catalogue catalogue,
            Releases releases,
            Disclosures disclosures,
            FormContents contents,
            AssembleDocument assemble,
            SecurityIdentity identity,
            Caller caller) {
        this.catalogue = catalogue;
        this.releases = releases;
        this.disclosures = disclosures;
        this.contents = contents;
        this.assemble = assemble;
        this.identity = identity;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "列出已公开的内容",
            description = "新公开的在前。state 为 PREPARED、APPROVED 等时列出权限范围内处于该环节的内容，须携带令牌，其他筛选条件不适用。")
    public Page<ListedDisclosure> list(
            @RestQuery Optional<String> region,
            @RestQuery Optional<UUID> unit,
            @RestQuery Optional<UUID> department,
            @RestQuery Optional<Integer> fiscalYear,
            @RestQuery Optional<DisclosureKind> kind,
            @RestQuery @Size(max = 100, message = "搜索词最长 100 个字。") String q,
            @RestQuery @DefaultValue("PUBLISHED") EditionState state,
            @RestQuery String after,
            @RestQuery
                    @DefaultValue("50")
                    @Min(value = 1, message = "limit 最小为 1。")
                    @Max(value = 500, message = "limit 最大为 500。")
                    int limit) {
        if (state != EditionState.PUBLISHED) {
            return inState(state, after, limit);
        }
        CatalogueQuery query = new CatalogueQuery(
                region.map(PublicationsResource::region).orElse(null),
                unit.orElse(null),
                department.orElse(null),
                fiscalYear.map(PublicationsResource::year).orElse(null),
                kind.orElse(null),
                q == null || q.isBlank() ? null : q);
        return Page.of(catalogue.find(query, Cursor.parse(after), limit + 1), limit, CatalogueEntry::cursor)
                .map(ListedDisclosure::of);
    }

    private Page<ListedDisclosure> inState(EditionState state, String after, int limit) {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        List<Disclosure> found = disclosures.inState(state, caller.scope(), staffCursor(after), limit + 1);
        return Page.of(found, limit, disclosure -> disclosure.id().toString()).map(ListedDisclosure::of);
    }

    @GET
    @Path("/{id: [0-9a-f-]+}")
    @Operation(summary = "查看一份公开内容", description = "内容与公布的一致。携带令牌的人员在权限范围内看到最新一版（含待审核的），以及印出的数与推算的数之间的差异。")
    public RestResponse<DisclosureView> show(@RestPath UUID id) {
        Disclosure disclosure = disclosures.byId(id).orElseThrow(PublicationsResource::notFound);
        boolean staff = isStaff(disclosure);
        Edition shown =
                staff ? disclosure.newest() : disclosure.lastPublic().orElseThrow(PublicationsResource::notFound);
        boolean readable = staff || shown.state() == EditionState.PUBLISHED;
        DisclosureView view = DisclosureView.of(
                disclosure,
                shown,
                readable ? contents.form(shown) : null,
                disclosure.editions().stream()
                        .filter(edition -> staff || edition.state().isFinal())
                        .toList(),
                staff ? Differences.within(contents.form(shown)) : null);
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Versions.etag(disclosure.version()))
                .build();
    }

    @GET
    @Path("/releases/{id: [0-9a-f-]+}")
    @Operation(summary = "查看一次公开的整份文件", description = "由已公开的各表组成；统计表按各自评表推算。")
    public ReleaseView release(@RestPath UUID id) {
        Release release = releases.byId(id).orElseThrow(PublicationsResource::notFound);
        List<Disclosure> published = disclosures.ofRelease(id).stream()
                .filter(disclosure -> disclosure.published().isPresent())
                .toList();
        if (published.isEmpty()) {
            throw notFound();
        }
        return ReleaseView.of(
                release,
                published.stream().map(Disclosure::id).toList(),
                assemble.of(release, published),
                isStaff(published.getFirst()) ? assemble.differences(release, published) : null);
    }

    /** Whether the caller has a token and the disclosure lies in their part of the organisation tree. */
    private boolean isStaff(Disclosure disclosure) {
        return !identity.isAnonymous()
                && disclosures.byId(disclosure.id(), caller.scope()).isPresent();
    }

    private static UUID staffCursor(String after) {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            throw Problem.INVALID_FIELD.at("/after", "翻页标记无效，请从第一页重新开始。");
        }
    }

    private static RegionCode region(String code) {
        try {
            return new RegionCode(code);
        } catch (IllegalArgumentException e) {
            throw Problem.INVALID_FIELD.at("/region", "“" + code + "”不是六位行政区划代码，请改正。");
        }
    }

    private static FiscalYear year(int year) {
        try {
            return new FiscalYear(year);
        } catch (IllegalArgumentException e) {
            throw Problem.INVALID_FIELD.at("/fiscalYear", year + " 不是年度（1995 至 2099），请改正。");
        }
    }

    private static RuntimeException notFound() {
        return Problem.NOT_FOUND.because("没有这份公开内容，请检查地址。");
    }
}
