package jixiao.indicator.goals;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The document a recorded goal was read from.
 *
 * @param layout id of the official layout
 * @param kind LIBRARY, TARGET or SELF_EVALUATION
 * @param origin where the document was published, or null
 * @param digest SHA-256 of the file
 * @param position of the form in the document, from 1
 */
@Embeddable
public record SourceDocument(
        UUID documentId,
        String layout,
        String kind,
        String title,
        @Nullable LocalDate publishedOn,
        @Nullable String origin,
        String digest,
        Integer position) {}
