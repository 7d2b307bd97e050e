package jixiao.project.library;

import jakarta.persistence.Column;
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
        @Column(name = "source_document_id") UUID documentId,
        @Column(name = "source_layout") String layout,

        @Column(name = "source_kind") @Enumerated(EnumType.STRING)
        DisclosureKind kind,

        @Column(name = "source_title") String title,
        @Column(name = "source_published_on") @Nullable LocalDate publishedOn,
        @Column(name = "source_origin") @Nullable String origin,
        @Column(name = "source_digest") String digest,
        @Column(name = "source_position") int position) {}
