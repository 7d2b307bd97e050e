package jixiao.project.imports.rest;

import java.time.Instant;
import java.util.UUID;
import jixiao.project.imports.DocumentImport;
import jixiao.project.imports.ImportState;
import jixiao.project.library.DisclosureKind;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;

/** An import in a list. */
public record ImportSummary(
        UUID id,
        ImportState state,
        int total,
        int done,
        int refused,
        RegionCode region,
        FiscalYear fiscalYear,
        DisclosureKind kind,
        String title,
        String fileName,
        Instant receivedAt,
        String receivedFrom) {

    static ImportSummary of(DocumentImport document) {
        return new ImportSummary(
                document.id(),
                document.state(),
                document.total(),
                document.recorded() + document.refused(),
                document.refused(),
                document.region(),
                document.fiscalYear(),
                document.kind(),
                document.title(),
                document.fileName(),
                document.receivedAt(),
                document.receivedFrom());
    }
}
