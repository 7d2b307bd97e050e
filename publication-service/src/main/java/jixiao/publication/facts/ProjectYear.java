package jixiao.publication.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jixiao.forms.document.ProjectForm;
import jixiao.publication.releases.OrganisationName;
import jixiao.publication.releases.SourceDocument;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code project.admitted}, {@code budget.approved} and {@code project-year.recorded}: the
 * state of a project in a year.
 *
 * @param goalVersion the admitted goal, in {@code project.admitted} only
 * @param approval the budget's approval, which names the approved goal
 * @param form as a recorded document prints it
 */
public record ProjectYear(
        UUID projectId,
        FiscalYear fiscalYear,
        long version,
        RegionCode region,
        OrganisationName unit,
        OrganisationName department,
        String name,
        @Nullable Attribute attribute,
        @Nullable String term,
        @Nullable String fundOffice,
        @Nullable Money total,
        List<Funds> funds,
        @Nullable Integer goalVersion,
        @Nullable Approval approval,
        @Nullable SourceDocument source,
        @Nullable ProjectForm form) {

    /** 项目属性, as forms print it. */
    public enum Attribute {
        ONE_OFF("一年期项目"),
        RECURRING("经常性项目"),
        MULTI_YEAR("阶段性项目");

        private final String label;

        Attribute(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The budget of one source, in 元. */
    public record Funds(Source source, Money opening) {}

    /** Where money comes from; the transfers go to lower governments. */
    public enum Source {
        APPROPRIATION,
        OTHER,
        CARRY_OVER,
        TRANSFER_CENTRAL,
        TRANSFER_REGIONAL
    }

    /** 批复: the number of the letter and the two dates the publication deadlines count from (预算法 Art. 14, 52). */
    public record Approval(
            String documentNumber, LocalDate approvedToDepartmentOn, LocalDate approvedToUnitOn, int goalVersion) {}
}
