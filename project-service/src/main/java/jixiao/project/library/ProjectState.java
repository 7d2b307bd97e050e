package jixiao.project.library;

import java.util.List;
import java.util.UUID;
import jixiao.project.funding.FundLine;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** The whole state of a project-year, as every event of it carries. */
public record ProjectState(
        UUID projectId,
        FiscalYear fiscalYear,
        long version,
        Stage stage,
        RegionCode region,
        OrganisationName unit,
        OrganisationName department,
        String name,
        @Nullable String code,
        @Nullable ProjectKind kind,
        @Nullable ProjectAttribute attribute,
        @Nullable String term,
        @Nullable String fundOffice,
        @Nullable Money total,
        List<FundLine> funds,
        @Nullable Approval approval,
        Origin origin,
        @Nullable Source source) {

    public static ProjectState of(ProjectYear year, UnitAndDepartment who) {
        Particulars particulars = year.particulars();
        return new ProjectState(
                year.project().id(),
                year.fiscalYear(),
                year.version(),
                year.stage(),
                who.unit().region(),
                who.unit(),
                who.department(),
                year.project().name(),
                year.project().code(),
                particulars.kind(),
                particulars.attribute(),
                particulars.term(),
                particulars.fundOffice(),
                year.funds().total(),
                year.funds().lines(),
                year.approval(),
                year.origin(),
                year.source());
    }

    /** The same state as a document shows it: at the stage of the document, which may lie behind. */
    ProjectState asShownBy(Source document) {
        return new ProjectState(
                projectId,
                fiscalYear,
                version,
                document.kind().shows(),
                region,
                unit,
                department,
                name,
                code,
                kind,
                attribute,
                term,
                fundOffice,
                total,
                funds,
                approval,
                origin,
                document);
    }
}
