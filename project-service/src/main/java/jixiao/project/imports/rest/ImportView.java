package jixiao.project.imports.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jixiao.forms.document.FormFinding;
import jixiao.project.imports.DocumentImport;
import jixiao.project.imports.ImportRow;
import jixiao.project.imports.ImportState;
import jixiao.project.imports.MatchedOrganisation;
import jixiao.project.imports.ProjectMatch;
import jixiao.project.imports.RowState;
import jixiao.project.library.DisclosureKind;
import jixiao.values.FiscalYear;
import jixiao.values.Money;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * An import as the API answers it: what was understood, and how far it is.
 *
 * @param id null for a dry run
 * @param done forms recorded or refused so far, of the total
 * @param failure why it failed as a whole; a form that was refused says so itself
 * @param projectYears forms that are not refused
 * @param indicators of those forms
 * @param money of those forms together, in 元
 */
public record ImportView(
        @Nullable UUID id,
        boolean dryRun,
        ImportState state,
        int total,
        int done,
        int refused,
        int projectYears,
        int indicators,
        Money money,
        RegionCode region,
        FiscalYear fiscalYear,
        DisclosureKind kind,
        String layout,
        String title,
        @Nullable LocalDate publishedOn,
        @Nullable String source,
        String fileName,
        String digest,
        Instant receivedAt,
        @Nullable Instant finishedAt,
        @Nullable String failure,
        List<FormFinding> findings,
        List<Form> forms) {

    static ImportView of(DocumentImport document, List<ImportRow> rows, List<FormFinding> findings, boolean dryRun) {
        List<ImportRow> kept =
                rows.stream().filter(row -> row.state() != RowState.REFUSED).toList();
        return new ImportView(
                dryRun ? null : document.id(),
                dryRun,
                document.state(),
                document.total(),
                document.recorded() + document.refused(),
                document.refused(),
                kept.size(),
                kept.stream().mapToInt(ImportRow::indicators).sum(),
                kept.stream().map(ImportRow::money).filter(Objects::nonNull).reduce(Money.ZERO, Money::plus),
                document.region(),
                document.fiscalYear(),
                document.kind(),
                document.layout(),
                document.title(),
                document.publishedOn(),
                document.origin(),
                document.fileName(),
                document.digest(),
                document.receivedAt(),
                document.finishedAt(),
                document.failure(),
                findings,
                rows.stream().map(Form::of).toList());
    }

    /**
     * One form of the document.
     *
     * @param reason why it was refused
     */
    public record Form(
            int position,
            int line,
            String name,
            @Nullable MatchedOrganisation department,
            @Nullable MatchedOrganisation unit,
            ProjectMatch project,
            int indicators,
            @Nullable Money money,
            RowState state,
            @Nullable String reason,
            @Nullable UUID projectId) {

        static Form of(ImportRow row) {
            return new Form(
                    row.position(),
                    row.line(),
                    row.name(),
                    row.department(),
                    row.unit(),
                    row.project(),
                    row.indicators(),
                    row.money(),
                    row.state(),
                    row.reason(),
                    row.projectId());
        }
    }
}
