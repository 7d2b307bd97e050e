package jixiao.publication.opendata.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import jixiao.publication.opendata.DataScope;
import jixiao.publication.opendata.PublishedData;
import jixiao.publication.opendata.UnitYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of all data sets (DCAT 3) as JSON-LD: one for everything, one for each unit and year. */
@Path("/data/catalog.jsonld")
@PermitAll
@Tag(name = "opendata")
public class CatalogResource {
    private static final String JSON_LD = "application/ld+json";
    private static final Map<String, Object> CONTEXT = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dcterms", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "xsd", "http://www.w3.org/2001/XMLSchema#",
            "modified", Map.of("@id", "dcterms:modified", "@type", "xsd:dateTime"),
            "accessURL", Map.of("@id", "dcat:accessURL", "@type", "@id"),
            "downloadURL", Map.of("@id", "dcat:downloadURL", "@type", "@id"));

    private final DataAnswers answers;
    private final PublishedData data;
    private final SiteAddress address;
    private final ObjectMapper json;

    CatalogResource(DataAnswers answers, PublishedData data, SiteAddress address, ObjectMapper json) {
        this.answers = answers;
        this.data = data;
        this.address = address;
        this.json = json;
    }

    @GET
    @Produces(JSON_LD)
    @Operation(summary = "数据目录（DCAT 3，JSON-LD）", description = "全部数据一项，每个单位每年一项，各附可下载的格式。")
    public Response catalog(@Context Request request, @Context UriInfo uri) {
        String site = address.of(uri);
        return answers.stream(request, new DataScope.Everything(), "dcat", JSON_LD, out -> write(site, out));
    }

    private void write(String site, OutputStream target) throws IOException {
        JsonGenerator out = json.getFactory().createGenerator(target);
        out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        out.setCodec(json);
        out.writeStartObject();
        out.writeObjectField("@context", CONTEXT);
        out.writeStringField("@id", site + "/data/catalog.jsonld");
        out.writeStringField("@type", "dcat:Catalog");
        out.writeObjectField("dcterms:title", chinese("预算项目绩效公开数据"));
        out.writeStringField("dcterms:language", "zh-CN");
        out.writeArrayFieldStart("dcat:dataset");
        out.writeObject(everything(site));
        data.eachUnitYear(each -> out.writeObject(dataSet(site, each)));
        out.writeEndArray();
        out.writeEndObject();
        out.flush();
    }

    private static Map<String, Object> everything(String site) {
        return Map.of(
                "@id",
                site + "/data/all.ndjson",
                "@type",
                "dcat:Dataset",
                "dcterms:title",
                chinese("全部已公开的预算项目绩效信息"),
                "dcat:distribution",
                List.of(
                        distribution(site + "/data/all.ndjson", "application/x-ndjson", "NDJSON"),
                        distribution(site + "/data/all.csv", "text/csv", "CSV"),
                        distribution(site + "/data/datapackage.json", "application/json", "Fiscal Data Package")));
    }

    private static Map<String, Object> dataSet(String site, UnitYear of) {
        String folder =
                site + "/data/units/" + of.unit().region() + "/" + of.unit().code() + "/" + of.fiscalYear() + "/";
        return Map.of(
                "@id", folder + "forms.json",
                "@type", "dcat:Dataset",
                "dcterms:title", chinese(of.name() + of.fiscalYear() + "年预算项目绩效信息（" + of.forms() + " 份）"),
                "dcterms:publisher", Map.of("@type", "foaf:Organization", "foaf:name", of.name()),
                "dcterms:identifier", of.unit().region() + "/" + of.unit().code() + "/" + of.fiscalYear(),
                "dcterms:temporal",
                        Map.of(
                                "@type", "dcterms:PeriodOfTime",
                                "dcat:startDate", of.fiscalYear() + "-01-01",
                                "dcat:endDate", of.fiscalYear() + "-12-31"),
                "modified", of.changedAt().toString(),
                "dcat:distribution",
                        List.of(
                                distribution(folder + "forms.json", "application/json", "JSON"),
                                distribution(folder + "indicators.csv", "text/csv", "CSV"),
                                distribution(folder + "datapackage.json", "application/json", "Fiscal Data Package")));
    }

    private static Map<String, Object> distribution(String url, String mediaType, String title) {
        return Map.of(
                "@type", "dcat:Distribution",
                "dcterms:title", title,
                "dcat:mediaType", Map.of("@id", "https://www.iana.org/assignments/media-types/" + mediaType),
                "accessURL", url,
                "downloadURL", url);
    }

    private static Map<String, String> chinese(String text) {
        return Map.of("@value", text, "@language", "zh-CN");
    }
}
