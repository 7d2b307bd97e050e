package jixiao.publication.screening;

import java.time.Instant;
import java.util.UUID;
import jixiao.publication.screening.SensitiveKind.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something a person must look at before the form is public.
 *
 * @param id stays while place and kind stay; it tells nothing of what was found
 * @param code of the {@link SensitiveKind}
 * @param position of the indicator row it stands in, from 1, or null
 * @param field as it is called on the form
 * @param pointer JSON Pointer into the form or document
 * @param excerpt with the digits masked
 * @param message what was met, where, and what to do, in Chinese
 * @param accepted why it may be public all the same, or null while nobody decided
 */
public record Finding(
        UUID id,
        String code,
        Severity severity,
        @Nullable Integer position,
        String field,
        String pointer,
        String excerpt,
        String message,
        @Nullable Accepted accepted) {

    /** A person's decision. */
    public record Accepted(String by, Instant at, String remarks) {}

    /** Whether nobody has decided on it. */
    public boolean open() {
        return accepted == null;
    }
}
