package jixiao.forms.html;

import jixiao.forms.document.Notice;
import jixiao.forms.document.Report;

/** The running text of a document. */
final class ProseMarkup {
    private ProseMarkup() {}

    static void notice(Markup markup, Notice notice) {
        markup.open("section", "class", "notice");
        if (notice.title() != null) {
            markup.element("h1", notice.title());
        }
        notice.paragraphs().forEach(paragraph -> markup.element("p", paragraph));
        if (notice.issuer() != null) {
            markup.element("p", notice.issuer(), "class", "issuer");
        }
        if (notice.date() != null) {
            markup.element("p", notice.date(), "class", "date");
        }
        markup.close();
    }

    static void report(Markup markup, Report report) {
        markup.open("section", "class", "report");
        if (!report.title().isEmpty()) {
            markup.element("h2", report.title());
        }
        report.opening().forEach(paragraph -> markup.element("p", paragraph));
        for (Report.Part part : report.parts()) {
            markup.element("h3", part.heading());
            part.paragraphs().forEach(paragraph -> markup.element("p", paragraph));
        }
        markup.close();
    }
}
