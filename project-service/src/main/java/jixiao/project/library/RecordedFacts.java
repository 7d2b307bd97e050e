package jixiao.project.library;

import java.util.List;
import jixiao.project.funding.FundLine;
import jixiao.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a document states of a project-year.
 *
 * @param total the year's money as the document states it; null when it states none beside the sources
 */
public record RecordedFacts(
        Particulars particulars,
        List<FundLine> funds,
        @Nullable Money total,
        Source source) {}
