package jixiao.publication.site;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jixiao.publication.search.Catalogue;
import jixiao.values.RegionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A region: which departments publish there, region by region. */
@Path("/regions/{code}")
@PermitAll
public class RegionPage {
    private static final int DEPARTMENTS = 1_000;

    private final Catalogue catalogue;
    private final RegionNames regions;

    RegionPage(Catalogue catalogue, RegionNames regions) {
        this.catalogue = catalogue;
        this.regions = regions;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> show(@RestPath String code) {
        if (!code.matches("[1-9]\\d{5}")) {
            return NotFoundPage.answer();
        }
        RegionCode region = new RegionCode(code);
        Map<String, List<Catalogue.Department>> byRegion = catalogue.choices(region, DEPARTMENTS).departments().stream()
                .collect(Collectors.groupingBy(
                        department -> department.region().code(), TreeMap::new, Collectors.toList()));
        return byRegion.isEmpty()
                ? NotFoundPage.answer()
                : RestResponse.ok(new Pages.Region(
                        code,
                        regions.of(region),
                        byRegion.entrySet().stream()
                                .map(entry -> new Pages.RegionLine(
                                        entry.getKey(), regions.of(new RegionCode(entry.getKey())), entry.getValue()))
                                .toList()));
    }
}
