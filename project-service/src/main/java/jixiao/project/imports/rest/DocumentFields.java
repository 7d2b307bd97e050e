package jixiao.project.imports.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jixiao.kit.problem.Problem;
import jixiao.project.imports.DocumentEntry;
import jixiao.project.imports.SourceFile;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The fields of a form that sends a document: one that was left blank was not filled in. */
final class DocumentFields {
    private DocumentFields() {}

    /** @param region six digits, as the resource has checked; {@code fiscalYear} likewise a year */
    static DocumentEntry entry(
            String region,
            @Nullable String publishedOn,
            @Nullable String source,
            @Nullable String title,
            @Nullable String fiscalYear) {
        String year = text(fiscalYear);
        return new DocumentEntry(
                new RegionCode(region),
                date(text(publishedOn)),
                text(source),
                text(title),
                year == null ? null : new FiscalYear(Integer.parseInt(year)));
    }

    static SourceFile file(FileUpload sent) {
        try {
            return new SourceFile(sent.fileName(), Files.readAllBytes(sent.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable LocalDate date(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw Problem.INVALID_FIELD.at("/publishedOn", "公开日期的写法如 2025-02-21，请改正。");
        }
    }

    private static @Nullable String text(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}
