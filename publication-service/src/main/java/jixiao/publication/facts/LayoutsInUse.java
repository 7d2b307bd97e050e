package jixiao.publication.facts;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import jixiao.forms.layout.Layout;
import jixiao.forms.layout.Layouts;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.SourceDocument;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** Which official layout a form is printed in; for what people enter {@code layouts-in-use.yaml} is the table. */
@ApplicationScoped
public class LayoutsInUse {
    private static final String FILE = "/layouts-in-use.yaml";

    private final Layouts layouts;
    private final List<Choice> choices;

    @Inject
    LayoutsInUse(Layouts layouts) {
        this(layouts, LayoutsInUse.class.getResourceAsStream(FILE));
    }

    LayoutsInUse(Layouts layouts, InputStream table) {
        this.layouts = layouts;
        try (table) {
            choices = JsonMapper.builder(new YAMLFactory()).build().readValue(table, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table of layouts in use", e);
        }
    }

    /** A recorded form keeps the layout it came in; for an entered one the first line of the table that fits. */
    Layout of(FactKey key, RegionCode region, @Nullable SourceDocument source) {
        String id = source != null
                ? source.layout()
                : choices.stream()
                        .filter(choice -> choice.fits(region, key.fiscalYear(), key.kind()))
                        .map(Choice::layout)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no layout in use for " + key));
        return layouts.find(id).orElseThrow(() -> new IllegalStateException("unknown layout " + id));
    }

    /**
     * @param region the region it holds for; null for everywhere
     * @param inside whether it also holds for the regions inside that one; else a county prints what the nation does
     * @param from the first fiscal year, or null
     */
    private record Choice(
            @Nullable String region,
            boolean inside,
            @Nullable Integer from,
            DisclosureKind kind,
            String layout) {

        boolean fits(RegionCode where, FiscalYear year, DisclosureKind what) {
            return kind == what && holdsIn(where) && (from == null || from <= year.year());
        }

        private boolean holdsIn(RegionCode where) {
            if (region == null) {
                return true;
            }
            RegionCode its = new RegionCode(region);
            return inside ? its.contains(where) : its.equals(where);
        }
    }
}
