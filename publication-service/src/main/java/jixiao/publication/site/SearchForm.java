package jixiao.publication.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.Rating;
import jixiao.publication.search.CatalogueQuery;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import jixiao.values.RegionCode;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a citizen typed and chose. A page is not refused for a value that makes no sense: it is as if not chosen. */
public class SearchForm {
    private static final int LONGEST = 100;
    private static final Pattern OFFERED_UNIT = Pattern.compile(".*?([1-9]\\d{5}/[0-9A-Za-z-]{1,32})）?");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,10}(\\.\\d{1,6})?");

    @RestQuery
    @Nullable
    String q;

    @RestQuery
    @Nullable
    String region;

    @RestQuery
    @Nullable
    String fiscalYear;

    @RestQuery
    @Nullable
    String kind;

    @RestQuery
    @Nullable
    String department;

    @RestQuery
    @Nullable
    String unit;

    @RestQuery
    @Nullable
    String rating;

    /** 万元. */
    @RestQuery
    @Nullable
    String from;

    /** 万元. */
    @RestQuery
    @Nullable
    String to;

    @RestQuery
    @Nullable
    String after;

    String text() {
        String typed = q == null ? "" : q.strip();
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    /** @param known who finds a unit by {@code <region>/<code>}, in which the names that are offered end */
    CatalogueQuery query(Function<String, Optional<UUID>> known) {
        return new CatalogueQuery(
                read(region, RegionCode::new),
                null,
                null,
                unit(known),
                read(department, UUID::fromString),
                read(fiscalYear, year -> new FiscalYear(Integer.parseInt(year))),
                read(kind, DisclosureKind::valueOf),
                read(rating, Rating::valueOf),
                read(from, SearchForm::amount),
                read(to, SearchForm::amount),
                text().isEmpty() ? null : text());
    }

    private @Nullable UUID unit(Function<String, Optional<UUID>> known) {
        Matcher offered = OFFERED_UNIT.matcher(unit == null ? "" : unit.strip());
        return offered.matches() ? known.apply(offered.group(1)).orElse(null) : read(unit, UUID::fromString);
    }

    /** A unit as it is offered to choose. */
    static String offered(String name, String key) {
        return name + "（" + key + "）";
    }

    /** The address of the same question, from its first page, with one field changed. */
    String with(String name, @Nullable String value) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("q", text());
        asked.put("region", region);
        asked.put("fiscalYear", fiscalYear);
        asked.put("kind", kind);
        asked.put("department", department);
        asked.put("unit", unit);
        asked.put("rating", rating);
        asked.put("from", from);
        asked.put("to", to);
        asked.put(name, value);
        String query = asked.entrySet().stream()
                .filter(field -> field.getValue() != null && !field.getValue().isBlank())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/" : "/?" + query;
    }

    /** Below a cent nothing is distinguished; a bound that no amount can reach is none. */
    private static Money amount(String tenThousands) {
        String written = tenThousands.strip().replace(",", "").replace("，", "");
        if (!AMOUNT.matcher(written).matches()) {
            throw new IllegalArgumentException("no amount in 万元: " + tenThousands);
        }
        return Money.of(new BigDecimal(written), MoneyUnit.TEN_THOUSAND_YUAN);
    }

    private static <T> @Nullable T read(@Nullable String value, Function<String, T> reading) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return reading.apply(value);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
