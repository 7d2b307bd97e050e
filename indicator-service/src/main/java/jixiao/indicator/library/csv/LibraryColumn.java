package jixiao.indicator.library.csv;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import jixiao.indicator.library.LibraryIndicator;
import jixiao.values.reading.Direction;
import org.jspecify.annotations.Nullable;

/** The columns of the table, in order, each with its caption, the field a fault of it points at, and what it prints. */
enum LibraryColumn {
    CODE("编码", "/code", LibraryIndicator::code),
    /** Of the row as it was exported; a row that changes an indicator must bear the newest. */
    VERSION("版本", "/contentVersion", row -> String.valueOf(row.contentVersion())),
    SCOPE("适用范围", "/scope", row -> row.holding().scope().label()),
    REGION("适用区划", "/region", row -> text(row.holding().region())),
    SECTOR("行业", "/sector", row -> text(row.holding().sector())),
    DEPARTMENT(
            "部门",
            "/department",
            row -> row.holding().department() == null
                    ? ""
                    : row.holding().departmentRegion() + "/" + row.holding().departmentCode()),
    CATEGORY("一级指标", "/category", row -> row.content().category().label()),
    SUBCATEGORY("二级指标", "/subcategory", row -> row.content().subcategory().label()),
    NAME("指标名称", "/name", row -> row.content().name()),
    DEFINITION("指标解释", "/definition", row -> row.content().definition()),
    UNIT("计量单位", "/unitOfMeasure", row -> text(row.content().unitOfMeasure())),
    DIRECTION("指标方向", "/direction", row -> word(row.content().direction())),
    USUAL_LOW("常用值下限", "/usualLow", row -> number(row.content().usualLow())),
    USUAL_HIGH("常用值上限", "/usualHigh", row -> number(row.content().usualHigh())),
    USUAL_WORDS("常用值说明", "/usualWords", row -> text(row.content().usualWords())),
    DATA_SOURCE("数据来源", "/dataSource", row -> row.content().dataSource()),
    EVIDENCE("佐证材料", "/evidence", row -> row.content().evidence()),
    SCORING_RULE("评分规则", "/scoringRule", row -> row.content().scoringRule()),
    RULE_KIND("计分方式", "/ruleKind", row -> row.content().ruleKind().label()),
    /** For people only; steps change it. */
    STAGE("状态", "/stage", row -> row.stage().label());

    private final String caption;
    private final String pointer;
    private final Function<LibraryIndicator, String> print;

    LibraryColumn(String caption, String pointer, Function<LibraryIndicator, String> print) {
        this.caption = caption;
        this.pointer = pointer;
        this.print = print;
    }

    String caption() {
        return caption;
    }

    String print(LibraryIndicator indicator) {
        return print.apply(indicator);
    }

    /** The column of a field; the pointer may begin with the part of the entry the field stands in. */
    static Optional<LibraryColumn> at(String pointer) {
        return Arrays.stream(values())
                .filter(column -> pointer.endsWith(column.pointer))
                .findFirst();
    }

    static Optional<LibraryColumn> captioned(String caption) {
        return Arrays.stream(values())
                .filter(column -> column.caption.equals(caption.strip()))
                .findFirst();
    }

    static String word(Direction direction) {
        return switch (direction) {
            case POSITIVE -> "正向";
            case REVERSE -> "反向";
            case NEUTRAL -> "中性";
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
