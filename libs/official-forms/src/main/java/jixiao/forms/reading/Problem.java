package jixiao.forms.reading;

import java.util.Locale;
import jixiao.forms.document.FormFinding.Severity;

/** What a reader may have to say of a source; the sentence is for the person who sent it. */
enum Problem {
    DOCUMENT_NOT_UNDERSTOOD(Severity.ERROR, "没有找到绩效表：全文没有“项目名称”开头的表，也没有项目绩效目标清单。请核对文件或为该版式增加定义。"),
    LAYOUT_UNKNOWN(Severity.HINT, "没有登记这种版式，按通用版式“%s”读取和打印。"),
    TITLE_MISSING(Severity.HINT, "表格上方没有标题。"),
    TITLE_DIFFERS(Severity.HINT, "本表的标题“%s”与文件的标题“%s”不同，按文件的标题保存。"),
    FISCAL_YEAR_MISSING(Severity.ERROR, "标题和年度行都没有写明预算年度，请补充后重新导入。"),
    FISCAL_YEAR_DIFFERS(Severity.WARNING, "本表写的年度“%s”与文件的年度“%s”不一致，请核对。"),
    MONEY_UNIT_MISSING(Severity.ERROR, "没有写明金额单位，金额“%s”无法换算，请补充单位后重新导入。"),
    MONEY_UNITS_DIFFER(Severity.WARNING, "“%s”写的金额单位与表上写的“单位：%s”不一致，该栏按它自己写的单位换算，请核对。"),
    AMOUNT_UNREADABLE(Severity.WARNING, "“%s”不是可以识别的金额，按原文保留，请核对。"),
    NUMBER_UNREADABLE(Severity.WARNING, "“%s”不是数字，按原文保留，请核对。"),
    PROJECT_NAME_MISSING(Severity.ERROR, "本表没有项目名称，未读入。"),
    FIELD_REPEATED(Severity.WARNING, "“%s”出现了两次，第二次的内容按附加栏保留，请核对。"),
    CAPTION_UNKNOWN(Severity.HINT, "“%s”不是已知的栏目，按原文保留。"),
    TEXT_NOT_UNDERSTOOD(Severity.WARNING, "“%s”不知道属于哪一栏，没有读入，请核对。"),
    FUNDS_SOURCE_UNKNOWN(Severity.HINT, "资金来源“%s”不是已知的分类，按原文保留。"),
    INDICATORS_MISSING(Severity.ERROR, "本表没有找到绩效指标，请核对表头是否写有三级指标和指标值。"),
    INDICATOR_TABLE_REPEATED(Severity.WARNING, "本表有“%s”和“%s”两个指标表，按出现的顺序一并读入，请核对。"),
    TERM_INDICATORS(Severity.WARNING, "“%s”的指标按附加栏保留，不作为本年度的指标登记，请核对。"),
    GOAL_PAIR_DOUBTFUL(Severity.WARNING, "“%s”各段文字属于哪一栏不确定，请核对。"),
    COLUMNS_LOST(Severity.ERROR, "本表的文字没有分栏，无法还原指标各栏的内容，请改用保留表格的文本、HTML 或原表格文件。"),
    LEVEL_LABEL_MISSING(Severity.WARNING, "指标“%s”没有写明%s，按未知保留，请补充。"),
    LEVEL_COLUMNS_MISSING(Severity.WARNING, "指标表没有“%s”一栏，所属级别按未知保留，请补充。"),
    LEVEL_LABEL_STRAY(Severity.WARNING, "“%s”独占一行，不能确定属于上一行还是下一行，相邻指标的级别按未知保留。"),
    LEVEL_LABEL_UNKNOWN(Severity.WARNING, "“%s”不是已知的指标级别，按原文保留。"),
    LEVEL_DOUBTFUL(Severity.WARNING, "“%s”不属于它上方的“%s”，所属一级指标按未知保留，请核对。"),
    LEVEL_EMPTY(Severity.HINT, "“%s”一行没有内容。"),
    INDICATOR_NAME_MISSING(Severity.WARNING, "指标值“%s”没有指标名称，请核对。"),
    ROW_NOT_UNDERSTOOD(Severity.ERROR, "这一行的各栏无法与表头对应：“%s”。请核对后重新导入。"),
    ROW_DOUBTFUL(Severity.WARNING, "“%s”是由断开的几行拼合的，名称与指标值的分界不确定，请核对。"),
    ROW_REJOINED(Severity.HINT, "“%s”是由断开的几行拼合的。"),
    TABLE_WITHOUT_PROJECT(Severity.ERROR, "这里有绩效指标表，但上方没有“项目名称”一栏（如部门整体支出绩效表），没有读入；目前只登记项目。"),
    LINES_NOT_READ(Severity.WARNING, "第 %s 行至第 %s 行的文字（“%s”等）不在任何绩效表内，没有读入，请核对。"),
    CHARACTERS_LOST(Severity.WARNING, "“%s”中有无法识别的字符，文件可能混用了编码或已损坏，请核对。"),
    SHEET_HIDDEN(Severity.HINT, "工作表“%s”是隐藏的，没有读取。"),
    ROWS_HIDDEN(Severity.WARNING, "工作表有隐藏的行，仍按表内内容读取，请核对。"),
    COLUMNS_HIDDEN(Severity.WARNING, "工作表有隐藏的列，仍按表内内容读取，请核对。"),
    CELL_ROUNDED(Severity.WARNING, "单元格显示“%s”，实际存的是 %s，按显示的读取，请核对。"),
    SUBTOTAL_DIFFERS(Severity.WARNING, "“%s”写的合计为%s，各项目相加为%s，请核对。");

    private final Severity severity;
    private final String sentence;

    Problem(Severity severity, String sentence) {
        this.severity = severity;
        this.sentence = sentence;
    }

    Severity severity() {
        return severity;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String message(Object... words) {
        return sentence.formatted(words);
    }
}
