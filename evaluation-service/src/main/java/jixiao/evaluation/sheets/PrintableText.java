package jixiao.evaluation.sheets;

/** What can stand in a cell of a form: any characters and line breaks, but no control characters and no half characters. */
public final class PrintableText {
    public static final String PATTERN = "[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\p{Cs}]*";
    public static final String MESSAGE = "此项含有不能打印的字符，请删去后重新提交。";

    private PrintableText() {}
}
