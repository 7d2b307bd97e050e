package jixiao.forms.printing;

/** A line or paragraph outside the tables. A {@code \n} in its text is a line break. */
public record PrintedLine(Style style, String text) {

    public PrintedLine {
        text = Printable.text(text);
    }

    /** What the line is, from which a writer takes its looks. */
    public enum Style {
        /** The title of the notice that opens a document. */
        NOTICE_TITLE,
        /** The title over a table or a report. */
        TITLE,
        /** The heading of a part of a report. */
        HEADING,
        PARAGRAPH,
        /** 附件2, above the title. */
        ATTACHMENT,
        /** (2024年度), below the title. */
        YEAR,
        /** 单位：万元, above the table on the right. */
        UNIT,
        /** Who signs a notice. */
        ISSUER,
        /** When it was signed. */
        DATE
    }
}
