package jixiao.forms.printing;

import java.util.ArrayList;
import java.util.List;
import jixiao.forms.document.Notice;
import jixiao.forms.document.Report;
import jixiao.forms.printing.PrintedLine.Style;
import org.jspecify.annotations.Nullable;

/** The running text of a document. */
final class RunningText {
    private final List<PrintedLine> lines = new ArrayList<>();

    static Prose notice(Notice notice) {
        RunningText text = new RunningText();
        text.add(Style.NOTICE_TITLE, notice.title());
        text.addParagraphs(notice.paragraphs());
        text.add(Style.ISSUER, notice.issuer());
        text.add(Style.DATE, notice.date());
        return new Prose(Part.Kind.NOTICE, text.lines);
    }

    static Prose report(Report report) {
        RunningText text = new RunningText();
        text.add(Style.TITLE, report.title().isEmpty() ? null : report.title());
        text.addParagraphs(report.opening());
        for (Report.Part part : report.parts()) {
            text.add(Style.HEADING, part.heading());
            text.addParagraphs(part.paragraphs());
        }
        return new Prose(Part.Kind.REPORT, text.lines);
    }

    private void addParagraphs(List<String> paragraphs) {
        paragraphs.forEach(paragraph -> add(Style.PARAGRAPH, paragraph));
    }

    private void add(Style style, @Nullable String text) {
        if (text != null) {
            lines.add(new PrintedLine(style, text));
        }
    }
}
