package jixiao.project.imports;

import java.time.Instant;
import java.util.UUID;
import jixiao.kit.problem.Problem;

/** Where a list of imports goes on: newest first, then by id. Written {@code 2026-01-31T08:00:00Z/5f0c2a44-…}. */
public record ImportCursor(Instant receivedAt, UUID id) {

    /** @throws jixiao.kit.problem.Refusal when it is no cursor this list has given out */
    public static ImportCursor read(String written) {
        try {
            int slash = written.indexOf('/');
            return new ImportCursor(
                    Instant.parse(written.substring(0, slash)), UUID.fromString(written.substring(slash + 1)));
        } catch (RuntimeException e) {
            throw Problem.INVALID_FIELD.at("/after", "after 不是本列表给出的翻页标记，请使用上一页答复中的 next。");
        }
    }

    public static ImportCursor of(DocumentImport document) {
        return new ImportCursor(document.receivedAt(), document.id());
    }

    @Override
    public String toString() {
        return receivedAt + "/" + id;
    }
}
