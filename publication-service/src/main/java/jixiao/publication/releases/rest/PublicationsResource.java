package jixiao.publication.releases.rest;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import jixiao.forms.document.FormDocument;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.KnownOrganisations;
import jixiao.kit.problem.Problem;
import jixiao.kit.rest.Page;
import jixiao.publication.releases.AssembleDocument;
import jixiao.publication.releases.Disclosure;
import jixiao.publication.releases.Disclosures;
import jixiao.publication.releases.EditionState;
import jixiao.publication.releases.OrganisationName;
import jixiao.publication.releases.PublishedForm;
import jixiao.publication.releases.Release;
import jixiao.publication.releases.Releases;
import jixiao.publication.screening.Screening;
import jixiao.publication.search.Catalogue;
import jixiao.publication.search.CatalogueEntry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
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
    private final DisclosureAnswers answers;
    private final AssembleDocument assemble;
    private final Screening screening;
    private final SecurityIdentity identity;
    private final Caller caller;
    private final KnownOrganisations organisations;

    PublicationsResource(
            Catalogue catalogue,
            Releases releases,
            Disclosures disclosures,
            DisclosureAnswers answers,
            AssembleDocument assemble,
            Screening screening,
            SecurityIdentity identity,
            Caller caller,
            KnownOrganisations organisations) {
        this.catalogue = catalogue;
        this.releases = releases;
        this.disclosures = disclosures;
        this.answers = answers;
        this.screening = screening;
        this.assemble = assemble;
        this.identity = identity;
        this.caller = caller;
        this.organisations = organisations;
    }

    @GET
    @Revalidated
    @Operation(summary = "列出已公开的内容", description = "新公开的在前。stage 为 PREPARED、APPROVED 等时列出权限范围内处于该环节的内容，须携带令牌，搜索词不适用。")
    public Page<ListedDisclosure> list(@Valid @BeanParam PublicationsQuery asked) {
        if (asked.stage != EditionState.PUBLISHED) {
            return forStaff(asked);
        }
        List<CatalogueEntry> found = catalogue.find(asked.published(), asked.publishedCursor(), asked.limit() + 1);
        return Page.of(found, asked.limit(), CatalogueEntry::cursor).map(ListedDisclosure::of);
    }

    private Page<ListedDisclosure> forStaff(PublicationsQuery asked) {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        List<Disclosure> found =
                disclosures.find(asked.staff(), caller.scope(), asked.staffCursor(), asked.limit() + 1);
        return Page.of(found, asked.limit(), disclosure -> disclosure.id().toString())
                .map(ListedDisclosure::of);
    }

    @GET
    @Path("/{id: [0-9a-f-]+}")
    @Operation(summary = "查看一份公开内容", description = "内容与公布的一致。携带令牌的人员在权限范围内看到最新一版（含待审核的），印出的数与推算的数之间的差异，以及公开前审查的发现。")
    public RestResponse<DisclosureView> show(@RestPath UUID id) {
        Disclosure disclosure = disclosures.byId(id).orElseThrow(PublicationsResource::notFound);
        return isInScope(disclosure)
                ? answers.forStaff(disclosure)
                : answers.forEveryone(disclosure, disclosure.lastPublic().orElseThrow(PublicationsResource::notFound));
    }

    @GET
    @Revalidated
    @Path("/releases/{id: [0-9a-f-]+}")
    @Operation(summary = "查看一次公开的整份文件", description = "由已公开的各表组成；统计表按各自评表推算。携带令牌、主管部门在权限范围内的人员另见印出的统计与推算的差异。")
    public ReleaseView release(@RestPath UUID id) {
        Release release = releases.byId(id).orElseThrow(PublicationsResource::notFound);
        List<PublishedForm> published = disclosures.publishedOf(id);
        if (published.isEmpty()) {
            throw notFound();
        }
        FormDocument document = assemble.of(release, published);
        boolean staff = isInScope(release.department());
        return ReleaseView.of(
                release,
                published.stream().map(form -> form.disclosure().id()).toList(),
                document,
                staff ? assemble.differences(release, document) : null,
                staff && release.parts() != null ? screening.findings(release.id(), release.parts()) : null);
    }

    private boolean isInScope(Disclosure disclosure) {
        return !identity.isAnonymous()
                && disclosures.byId(disclosure.id(), caller.scope()).isPresent();
    }

    private boolean isInScope(OrganisationName organisation) {
        return !identity.isAnonymous()
                && organisations
                        .byId(organisation.id())
                        .filter(caller.scope()::includes)
                        .isPresent();
    }

    private static RuntimeException notFound() {
        return Problem.NOT_FOUND.because("没有这份公开内容，请检查地址。");
    }
}
