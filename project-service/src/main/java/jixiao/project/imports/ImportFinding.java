package jixiao.project.imports;

import java.util.Locale;
import jixiao.forms.document.FormFinding;
import jixiao.forms.document.FormFinding.Severity;

/** What an import has to say beside the reader's findings; the sentence is for the person who sent the document. */
enum ImportFinding {
    ORGANISATION_PROVISIONAL(Severity.WARNING, "区划 %s 没有登记过“%s”，将以临时代码 %s 登记，请管理员核对后确认。"),
    ORGANISATION_NAMED_OTHERWISE(Severity.WARNING, "代码 %s 登记的名称是“%s”，文件写作“%s”，按代码认定，请核对。"),
    ORGANISATION_ELSEWHERE(Severity.WARNING, "“%s”登记在“%s”之下，文件写的主管部门是“%s”，按登记认定，请核对。"),
    ORGANISATION_AMBIGUOUS(Severity.ERROR, "区划 %s 有 %s 个名为“%s”的单位，无法认定是哪一个；请在文件中写明单位编码，或先登记别名。"),
    ORGANISATION_MISSING(Severity.ERROR, "本表没有写明主管部门和实施单位，未读入。"),
    ATTRIBUTE_UNKNOWN(Severity.HINT, "项目属性“%s”不是一年期、经常性或延续性之一，按原文保留。"),
    MONEY_MISSING(Severity.WARNING, "本表没有写明金额，请核对。"),
    MONEY_NEGATIVE(Severity.ERROR, "本表有负的金额，未读入，请核对。"),
    FUNDS_SOURCE_UNPLACED(Severity.HINT, "资金来源“%s”没有对应的分类，只计入总额。"),
    FUNDS_TOTAL_DIFFERS(Severity.WARNING, "本表写的金额为 %s 元，各项来源相加为 %s 元，请核对。"),
    PROJECT_WORKED_ON(Severity.WARNING, "该项目 %s 年度已在系统中办理，本表的内容不会写入，只注明对应的项目。"),
    PROJECT_REPEATED(Severity.ERROR, "与第 %s 行的项目同属一个单位而且同名，未读入。"),
    FORM_TOO_LONG(Severity.ERROR, "本表的内容过长（超过约 1 MB），未读入，请核对是否混入了其他内容。"),
    PROJECT_NAME_TOO_LONG(Severity.ERROR, "项目名称超过 200 个字，未读入，请核对。");

    private final Severity severity;
    private final String sentence;

    ImportFinding(Severity severity, String sentence) {
        this.severity = severity;
        this.sentence = sentence;
    }

    FormFinding at(int line, String field, Object... words) {
        return new FormFinding(
                name().toLowerCase(Locale.ROOT).replace('_', '-'), severity, line, field, sentence.formatted(words));
    }
}
