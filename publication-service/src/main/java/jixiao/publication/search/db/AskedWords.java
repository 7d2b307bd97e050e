package jixiao.publication.search.db;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jixiao.kit.search.Bigrams;
import jixiao.publication.search.CatalogueQuery;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * A question as a {@code tsquery}: the words people typed, and what an entry bears for each filter (see the migration).
 *
 * @param anywhere what the index answers alone: the words wherever they stand, and the filters
 * @param together how the words must stand, which only the entries tell; null when there is nothing more to see
 */
record AskedWords(String anywhere, @Nullable String together) {
    private static final int LONGEST_AMOUNT = 16;

    /**
     * Empty when an entry cannot answer, such as when nothing that was typed is a letter or digit.
     *
     * @param unitsBelow the organisation asked for and all below it; null when none is asked for
     */
    static Optional<AskedWords> of(CatalogueQuery query, @Nullable List<UUID> unitsBelow) {
        List<String> all = new ArrayList<>();
        if (query.text() != null) {
            all.add(Bigrams.scattered(query.text()));
        }
        if (unitsBelow != null) {
            all.add(any(unitsBelow.stream().map(id -> "@u" + id).toList()));
        }
        if (query.region() != null) {
            all.add(one("@r" + query.region().prefix()));
        }
        if (query.projectId() != null) {
            all.add(one("@p" + query.projectId()));
        }
        if (query.unit() != null) {
            all.add(one("@u" + query.unit()));
        }
        if (query.department() != null) {
            all.add(one("@d" + query.department()));
        }
        if (query.fiscalYear() != null) {
            all.add(one("@y" + query.fiscalYear().year()));
        }
        if (query.kind() != null) {
            all.add(one("@k" + query.kind()));
        }
        if (query.rating() != null) {
            all.add(one("@g" + query.rating()));
        }
        if (query.amountFrom() != null || query.amountTo() != null) {
            all.add(magnitudes(query));
        }
        return all.stream().anyMatch(String::isEmpty)
                ? Optional.empty()
                : Optional.of(new AskedWords(String.join(" & ", all), together(query.text())));
    }

    private static @Nullable String together(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String together = Bigrams.query(text);
        return together.equals(Bigrams.scattered(text)) ? null : together;
    }

    /** The same of an entry on these shelves. */
    String anywhereOn(Window window) {
        return anywhere + " & " + window.words();
    }

    /** Amounts of as many digits as the two bounds have; the exact comparison is made beside it. */
    private static String magnitudes(CatalogueQuery query) {
        return any(IntStream.rangeClosed(digits(query.amountFrom(), 1), digits(query.amountTo(), LONGEST_AMOUNT))
                .mapToObj(digits -> "@m" + digits)
                .toList());
    }

    private static int digits(@Nullable Money bound, int unbounded) {
        return bound == null
                ? unbounded
                : bound.yuan()
                        .setScale(0, RoundingMode.DOWN)
                        .max(BigDecimal.ZERO)
                        .toPlainString()
                        .length();
    }

    private static String any(List<String> words) {
        return words.isEmpty() ? "" : words.stream().map(AskedWords::one).collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String one(String word) {
        return "'" + word + "'";
    }
}
