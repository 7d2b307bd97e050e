package jixiao.publication.opendata.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import jixiao.kit.problem.Problem;
import jixiao.publication.opendata.DataScope;
import jixiao.publication.opendata.IdRange;
import jixiao.publication.opendata.MappedKind;
import jixiao.publication.opendata.PublishedData;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The map of the site for search engines (sitemaps.org): an index, and parts of at most 50,000 addresses. */
@Path("/sitemap")
@PermitAll
public class SitemapResource {
    /** On average, and of forms; no part may have more than 50,000, and there are fewer of all else. */
    private static final int ADDRESSES = 40_000;

    private static final DataScope EVERYTHING = new DataScope.Everything();
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final DataAnswers answers;
    private final PublishedData data;
    private final SiteAddress address;

    SitemapResource(DataAnswers answers, PublishedData data, SiteAddress address) {
        this.answers = answers;
        this.data = data;
        this.address = address;
    }

    @GET
    @Path("/index.xml")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(hidden = true)
    public Response index(@Context Request request, @Context UriInfo uri) {
        String site = address.of(uri);
        return answers.text(request, EVERYTHING, "map", MediaType.APPLICATION_XML, out -> writeIndex(site, out));
    }

    @GET
    @Path("/{kind: [a-z]+}/{part: [0-9]{1,6}}.xml.gz")
    @Produces("application/gzip")
    @Operation(hidden = true)
    public Response part(@RestPath String kind, @RestPath int part, @Context Request request, @Context UriInfo uri) {
        long parts = parts();
        MappedKind mapped = MappedKind.ofFolder(kind)
                .filter(known -> part >= 1 && part <= parts)
                .orElseThrow(() -> Problem.NOT_FOUND.because("没有这一页，请检查地址。"));
        String site = address.of(uri);
        return answers.stream(
                request,
                EVERYTHING,
                "map-" + kind + part,
                "application/gzip",
                out -> writePart(site, mapped, IdRange.of(part, parts), out));
    }

    private long parts() {
        return Math.max(1, (data.disclosures() + ADDRESSES - 1) / ADDRESSES);
    }

    private void writeIndex(String site, Writer out) throws IOException {
        out.write(HEAD + "sitemapindex" + NAMESPACE);
        long parts = parts();
        for (MappedKind kind : MappedKind.values()) {
            for (long part = 1; part <= parts; part++) {
                out.write("<sitemap><loc>" + escaped(site) + "/sitemap/" + kind.folder() + "/" + part
                        + ".xml.gz</loc></sitemap>\n");
            }
        }
        out.write("</sitemapindex>\n");
    }

    private void writePart(String site, MappedKind kind, IdRange range, OutputStream target) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(target);
        Writer out = new BufferedWriter(new OutputStreamWriter(zipped, StandardCharsets.UTF_8));
        out.write(HEAD + "urlset" + NAMESPACE);
        data.eachMapped(
                kind,
                range,
                key -> out.write(
                        "<url><loc>" + escaped(site) + "/" + kind.folder() + "/" + escaped(key) + "</loc></url>\n"));
        out.write("</urlset>\n");
        out.flush();
        zipped.finish();
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("'", "&apos;")
                .replace("\"", "&quot;");
    }
}
