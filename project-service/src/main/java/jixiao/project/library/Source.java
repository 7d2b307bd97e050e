package jixiao.project.library;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The document a recorded project-year comes from.
 *
 * @param layout the id of the official layout
 * @param publishedOn when it was published, where it says so
 * @param origin where it was published
 * @param digest SHA-256 of the file, in hex
 * @param position of the form in the document, from 1
 */
@Embeddable
public record Source(
        UUID documentId,
        String layout,
        @Enumerated(EnumType.STRING) DisclosureKind kind,
        String title,
        @Nullable LocalDate publishedOn,
        @Nullable String origin,
        String digest,
        int position) {}
