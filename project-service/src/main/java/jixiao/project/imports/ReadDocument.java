package jixiao.project.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.FormFinding;
import jixiao.forms.document.FormFinding.Severity;
import jixiao.forms.layout.Layout;
import jixiao.forms.layout.Layouts;
import jixiao.forms.reading.FormReader;
import jixiao.kit.problem.FieldFault;
import jixiao.kit.problem.Problem;
import jixiao.project.library.DisclosureKind;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Reads a document and says which of its forms can be used, or refuses it as a whole. */
@ApplicationScoped
class ReadDocument {
    private static final String YEAR_MISSING = "fiscal-year-missing";

    private final Layouts layouts;
    private final FormReader reader;

    ReadDocument(Layouts layouts) {
        this.layouts = layouts;
        this.reader = new FormReader(layouts);
    }

    /** @throws jixiao.kit.problem.Refusal when no form of it can be used, with the lines that say why */
    UnderstoodDocument read(SourceFile file, DocumentEntry entry) {
        FormDocument document = file.read(reader);
        List<FormFinding> findings = document.findings().stream()
                .filter(finding -> entry.fiscalYear() == null || !finding.code().equals(YEAR_MISSING))
                .toList();
        boolean nowhere = document.projects().isEmpty()
                || findings.stream().anyMatch(finding -> finding.code().equals(YEAR_MISSING));
        if (nowhere) {
            throw unreadable(file, findings);
        }
        UnderstoodDocument understood = new UnderstoodDocument(
                document,
                fiscalYear(document, entry.fiscalYear()),
                kind(document),
                new FormErrors(document.projects(), findings),
                findings);
        if (understood.usableForms() == 0) {
            throw unreadable(file, findings);
        }
        return understood;
    }

    private static FiscalYear fiscalYear(FormDocument document, @Nullable FiscalYear given) {
        FiscalYear printed = document.fiscalYear() == 0 ? null : new FiscalYear(document.fiscalYear());
        if (printed != null && given != null && !printed.equals(given)) {
            throw Problem.INVALID_FIELD.at("/fiscalYear", "文件写明的年度是 " + printed + "，与所填的 " + given + " 不同，请核对。");
        }
        return printed == null ? given : printed;
    }

    private DisclosureKind kind(FormDocument document) {
        Layout layout = layouts.find(document.layout())
                .orElseThrow(() -> new IllegalStateException("unknown layout " + document.layout()));
        return switch (layout.kind()) {
            case LIBRARY_ENTRY -> DisclosureKind.LIBRARY;
            case TARGET, TARGET_LIST -> DisclosureKind.TARGET;
            case SELF_EVALUATION -> DisclosureKind.SELF_EVALUATION;
        };
    }

    private static RuntimeException unreadable(SourceFile file, List<FormFinding> findings) {
        FieldFault[] faults = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> new FieldFault("/file/lines/" + finding.line(), finding.message()))
                .toArray(FieldFault[]::new);
        return Problem.UNREADABLE_DOCUMENT.because("没有读懂文件“" + file.name() + "”，没有导入任何内容。请按所列各行的提示修改后重新导入。", faults);
    }
}
