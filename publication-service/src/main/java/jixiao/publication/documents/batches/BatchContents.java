package jixiao.publication.documents.batches;

import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jixiao.publication.releases.DisclosureKind;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/** The two pages of a ZIP, which are read without any network; the templates bear their names. */
final class BatchContents {
    private BatchContents() {}

    /**
     * 说明.html.
     *
     * @param source the address of the site; empty when it is not configured
     * @param releases the pages of the releases, as paths of the site
     */
    record Notice(String title, String madeAt, String source, List<UUID> releases, int forms, List<String> formats)
            implements TemplateInstance {}

    /** 目录.html. */
    record Contents(String title, String madeAt, List<Link> whole, List<Line> lines) implements TemplateInstance {}

    /** One form. */
    record Line(
            String unit,
            String project,
            DisclosureKind kind,
            FiscalYear year,
            @Nullable Money amount,
            @Nullable BigDecimal score,
            @Nullable LocalDate publishedOn,
            List<Link> files) {}

    /** @param href relative to the root of the ZIP, escaped */
    record Link(String href, String label) {
        static Link to(String path, String label) {
            try {
                return new Link(new URI(null, null, path, null).toASCIIString(), label);
            } catch (URISyntaxException e) {
                throw new IllegalArgumentException(path, e);
            }
        }
    }
}
