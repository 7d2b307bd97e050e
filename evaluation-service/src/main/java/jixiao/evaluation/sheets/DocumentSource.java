package jixiao.evaluation.sheets;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The document a recorded sheet comes from.
 *
 * @param digest SHA-256 of the file
 * @param position of the form in the document, from 1
 */
@Embeddable
public record DocumentSource(
        UUID documentId,
        String layout,
        String kind,
        String title,
        @Nullable LocalDate publishedOn,
        @Nullable String origin,
        String digest,
        Integer position) {}
