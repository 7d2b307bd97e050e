package jixiao.publication.releases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The document a recorded fact comes from.
 *
 * @param publishedOn when its issuer published it; null when the document does not say, and then it stays unknown
 * @param origin where it was published, in words, or null
 * @param digest SHA-256 of the file
 * @param position of the form in the document, from 1
 */
public record SourceDocument(
        UUID documentId,
        String layout,
        DisclosureKind kind,
        String title,
        @Nullable LocalDate publishedOn,
        @Nullable String origin,
        String digest,
        int position) {}
