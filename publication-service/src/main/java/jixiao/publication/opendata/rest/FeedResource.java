package jixiao.publication.opendata.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import jixiao.publication.opendata.ChangeFeed;
import jixiao.publication.opendata.DataScope;
import jixiao.publication.opendata.RecentRelease;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The newest releases as an Atom feed (RFC 4287). */
@Path("/feed.atom")
@PermitAll
@Tag(name = "opendata")
public class FeedResource {
    private static final String ATOM = "application/atom+xml";
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int ENTRIES = 50;
    private static final String NOT_IN_XML = "[^\\t\\n\\r\\u0020-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]";

    private final DataAnswers answers;
    private final ChangeFeed changes;
    private final SiteAddress address;

    FeedResource(DataAnswers answers, ChangeFeed changes, SiteAddress address) {
        this.answers = answers;
        this.changes = changes;
        this.address = address;
    }

    @GET
    @Produces(ATOM)
    @Operation(summary = "最近公开的文件（Atom）", description = "最近有变化的 50 份文件，新的在前。")
    public Response feed(@Context Request request, @Context UriInfo uri) {
        String site = address.of(uri);
        return answers.text(
                request,
                new DataScope.Everything(),
                "feed",
                ATOM,
                out -> write(site, changes.recentReleases(ENTRIES), out));
    }

    private static void write(String site, List<RecentRelease> recent, Writer target) throws IOException {
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace(NAMESPACE);
            text(out, "id", site + "/feed.atom");
            text(out, "title", "绩效公开：最近公开的文件");
            text(out, "updated", recent.getFirst().changedAt().toString());
            link(out, Map.of("rel", "self", "href", site + "/feed.atom"));
            link(out, Map.of("rel", "alternate", "href", site + "/"));
            for (RecentRelease release : recent) {
                entry(out, site, release);
            }
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void entry(XMLStreamWriter out, String site, RecentRelease release) throws XMLStreamException {
        out.writeStartElement("entry");
        text(out, "id", "urn:uuid:" + release.id());
        text(out, "title", release.title());
        text(out, "updated", release.changedAt().toString());
        out.writeStartElement("author");
        text(out, "name", release.department());
        out.writeEndElement();
        text(out, "summary", release.fiscalYear() + "年" + release.kind().label());
        link(out, Map.of("rel", "alternate", "href", site + "/releases/" + release.id()));
        out.writeEndElement();
    }

    private static void text(XMLStreamWriter out, String element, String text) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeCharacters(text.replaceAll(NOT_IN_XML, ""));
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, Map<String, String> attributes) throws XMLStreamException {
        out.writeEmptyElement("link");
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }
}
