package jixiao.digests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The digests of everything that a release ever showed.
 *
 * @param release its id
 * @param title what it is called
 * @param documents in the order of the release
 */
public record DigestList(String release, String title, List<Document> documents) {
    /** Stands first in what is signed; another way to write the list bears another name. */
    public static final String FORMAT = "jixiao-digests/1";

    public DigestList {
        documents = List.copyOf(documents);
    }

    /**
     * One edition of one form.
     *
     * @param path of its data on the site, such as {@code /disclosures/…/editions/1.json}
     * @param project its name
     * @param stage PUBLISHED, SUPERSEDED or WITHDRAWN
     */
    public record Document(String path, String project, int edition, String stage, Digest digest) {
        /** Whether it is what the site shows now. */
        public boolean current() {
            return stage.equals("PUBLISHED");
        }
    }

    /** What the signature is over: one line for the release and one for each document, tab between the fields. */
    public byte[] signedBytes() {
        return (FORMAT
                        + '\n'
                        + line(release, title)
                        + documents.stream().map(DigestList::line).collect(Collectors.joining()))
                .getBytes(UTF_8);
    }

    private static String line(Document document) {
        return line(
                document.path(),
                document.project(),
                Integer.toString(document.edition()),
                document.stage(),
                document.digest().sha256(),
                document.digest().sm3(),
                Long.toString(document.digest().bytes()));
    }

    /** No field can pretend to be two: what would break a line is written as a blank. */
    private static String line(String... fields) {
        return List.of(fields).stream()
                        .map(field -> field.replaceAll("[\\t\\n\\r]", " "))
                        .collect(Collectors.joining("\t"))
                + '\n';
    }
}
