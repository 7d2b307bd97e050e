package jixiao.publication.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jixiao.kit.problem.Problem;

/** A place in the catalogue, written {@code micros.rank.id}. */
public record Cursor(Instant listedAt, int rank, UUID disclosureId) {
    /** Before everything. */
    public static final Cursor START = new Cursor(Instant.parse("9999-12-31T00:00:00Z"), 0, new UUID(-1, -1));

    static Cursor after(CatalogueEntry entry) {
        return new Cursor(entry.listedAt(), entry.rank(), entry.disclosureId());
    }

    /** @throws jixiao.kit.problem.Refusal when it is no cursor that a list gave */
    public static Cursor parse(String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        try {
            String[] parts = text.split("\\.", 3);
            return new Cursor(
                    Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS),
                    Integer.parseInt(parts[1]),
                    UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            throw Problem.INVALID_FIELD.at("/after", "翻页标记无效，请从第一页重新开始。");
        }
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, listedAt) + "." + rank + "." + disclosureId;
    }
}
