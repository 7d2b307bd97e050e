package jixiao.publication.documents.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import jixiao.forms.layout.Layouts;
import jixiao.forms.printing.FormWriter;
import jixiao.forms.writing.FormWriters;
import jixiao.kit.events.EventJson;
import jixiao.publication.documents.FileName;
import jixiao.publication.documents.Formats;
import jixiao.publication.documents.MakeFile;
import jixiao.publication.documents.PublicDocument;

/** Sends a document in a format, or says that the caller has it already. */
@ApplicationScoped
class Downloads {
    static final String ID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    static final String FORMATS = "pdf、docx、xlsx、csv、html 或 json";

    /** Counted up when a writer writes the same document in another way. */
    private static final String FORMAT_VERSION = "1";

    private final MakeFile make;
    private final Layouts layouts;
    private final EventJson json;

    Downloads(MakeFile make, Layouts layouts, EventJson json) {
        this.make = make;
        this.layouts = layouts;
        this.json = json;
    }

    /** Empty when there is no such format. */
    Optional<Response> answer(PublicDocument document, String format, String plainName, Request request) {
        if (format.equals(Formats.JSON)) {
            String tag = tag(document.json(), format);
            return Optional.of(send(
                    document,
                    format,
                    plainName,
                    "application/json",
                    tag,
                    request,
                    () -> document.json().getBytes(UTF_8)));
        }
        return FormWriters.of(format).map(writer -> file(document, writer, plainName, request));
    }

    private Response file(PublicDocument document, FormWriter writer, String plainName, Request request) {
        String dependsOn = json.write(document.document())
                + layouts.find(document.document().layout()).orElse(null);
        String tag = tag(dependsOn, writer.extension());
        return send(
                document,
                writer.extension(),
                plainName,
                writer.mediaType(),
                tag,
                request,
                () -> make.of(document, writer, tag));
    }

    private static Response send(
            PublicDocument document,
            String format,
            String plainName,
            String mediaType,
            String tag,
            Request request,
            Supplier<byte[]> bytes) {
        EntityTag etag = new EntityTag(tag);
        Response.ResponseBuilder known = request.evaluatePreconditions(etag);
        Response.ResponseBuilder answer = known != null ? known : Response.ok(bytes.get(), mediaType);
        if (known == null) {
            answer.header("Content-Disposition", FileName.disposition(document.name(), plainName, format));
        }
        return answer.tag(etag).header("Cache-Control", "public, no-cache").build();
    }

    private static String tag(String dependsOn, String format) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(dependsOn.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16) + "-" + format + "-" + FORMAT_VERSION;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
