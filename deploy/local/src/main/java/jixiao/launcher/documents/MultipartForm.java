package jixiao.launcher.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A form with a file, as a browser would send it. */
public final class MultipartForm {
    private static final String LINE = "\r\n";

    private final String boundary = "suite-" + UUID.randomUUID();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public MultipartForm field(String name, String value) {
        part("name=\"" + name + "\"", "text/plain; charset=UTF-8", value.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public MultipartForm file(String name, String fileName, byte[] content) {
        String quoted = fileName.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
        part("name=\"" + name + "\"; filename=\"" + quoted + "\"", "application/octet-stream", content);
        return this;
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    public byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + boundary + "--" + LINE).getBytes(StandardCharsets.US_ASCII));
        return whole.toByteArray();
    }

    private void part(String disposition, String type, byte[] content) {
        String head = "--" + boundary + LINE + "Content-Disposition: form-data; " + disposition + LINE
                + "Content-Type: " + type + LINE + LINE;
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(LINE.getBytes(StandardCharsets.US_ASCII));
    }
}
