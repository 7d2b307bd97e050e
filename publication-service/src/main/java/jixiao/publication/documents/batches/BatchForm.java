package jixiao.publication.documents.batches;

import java.math.BigDecimal;
import java.time.LocalDate;
import jixiao.publication.documents.PublicDocument;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.OrganisationName;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * One published edition, to be packed.
 *
 * @param path of its page
 * @param amount null when the form leaves it blank
 * @param score null but in a self-evaluation
 * @param publishedOn null when the recorded document bears no date
 */
record BatchForm(
        PublicDocument document,
        String path,
        String projectName,
        OrganisationName unit,
        DisclosureKind kind,
        FiscalYear year,
        @Nullable Money amount,
        @Nullable BigDecimal score,
        @Nullable LocalDate publishedOn) {}
