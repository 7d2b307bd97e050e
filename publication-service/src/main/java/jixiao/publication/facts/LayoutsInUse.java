package jixiao.publication.facts;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
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

    LayoutsInUse(Layouts layouts) {
        this.layouts = layouts;
        try (InputStream file = LayoutsInUse.class.getResourceAsStream(FILE)) {
            choices = JsonMapper.builder(new YAMLFactory()).build().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
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
     * @param region the region it holds for, with all inside it; null for everywhere
     * @param from the first fiscal year, or null
     */
    private record Choice(@Nullable String region, @Nullable Integer from, DisclosureKind kind, String layout) {

        boolean fits(RegionCode where, FiscalYear year, DisclosureKind what) {
            return kind == what
                    && (region == null || new RegionCode(region).contains(where))
                    && (from == null || from <= year.year());
        }
    }
}
