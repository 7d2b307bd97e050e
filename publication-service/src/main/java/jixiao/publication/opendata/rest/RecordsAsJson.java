package jixiao.publication.opendata.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import jixiao.publication.opendata.DataScope;
import jixiao.publication.opendata.PublishedData;
import jixiao.publication.opendata.PublishedRecord;
import org.jspecify.annotations.Nullable;

/** Published forms as JSON: one after the other in a list, or one on each line (NDJSON). */
@ApplicationScoped
class RecordsAsJson {
    private final PublishedData data;
    private final ObjectMapper json;

    RecordsAsJson(PublishedData data, ObjectMapper json) {
        this.data = data;
        this.json = json;
    }

    void lines(DataScope scope, Writer out) throws IOException {
        data.eachRecord(scope, record -> {
            out.write(write(record));
            out.write('\n');
        });
    }

    void list(DataScope scope, Writer out) throws IOException {
        out.write("{\"items\":[");
        String[] between = {""};
        data.eachRecord(scope, record -> {
            out.write(between[0]);
            between[0] = ",\n";
            out.write(write(record));
        });
        out.write("]}\n");
    }

    /** The paths are its stable identifiers. */
    private String write(PublishedRecord record) throws IOException {
        StringWriter written = new StringWriter();
        try (JsonGenerator out = json.createGenerator(written)) {
            out.writeStartObject();
            text(out, "id", record.id());
            text(out, "path", "/disclosures/" + record.id());
            text(out, "projectId", record.projectId());
            text(out, "projectPath", "/projects/" + record.projectId());
            text(out, "releaseId", record.releaseId());
            text(out, "releasePath", "/releases/" + record.releaseId());
            text(out, "kind", record.kind());
            out.writeNumberField("fiscalYear", record.fiscalYear().year());
            text(out, "region", record.region());
            out.writeObjectField("unit", record.unit());
            out.writeObjectField("department", record.department());
            text(out, "projectName", record.projectName());
            text(out, "title", record.title());
            text(out, "origin", record.origin());
            out.writeNumberField("edition", record.edition());
            text(out, "publishedOn", record.publishedOn());
            text(out, "publishedAt", record.publishedAt());
            text(out, "amount", record.amount() == null ? null : record.amount().toPlainString());
            text(out, "digest", record.digest());
            out.writeFieldName("form");
            out.writeRawValue(record.form());
            out.writeEndObject();
        }
        return written.toString();
    }

    private static void text(JsonGenerator out, String field, @Nullable Object value) throws IOException {
        out.writeStringField(field, value == null ? null : value.toString());
    }
}
