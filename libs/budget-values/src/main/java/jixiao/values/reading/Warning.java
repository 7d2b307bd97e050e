package jixiao.values.reading;

/** What a person should know before relying on a reading. */
public enum Warning {
    UNIT_MISSING("数值没有写单位"),
    UNIT_ABBREVIATED("“万”“亿”后没有写单位，按金额理解"),
    UNIT_UNKNOWN("单位不在已知单位中，按原样保留"),
    FROM_SENTENCE("数值取自句子，请核对"),
    OPERATOR_CONFLICT("表示范围的词前后不一致"),
    OPERATOR_NEGATED("比较词前有否定词，含义不明"),
    AMBIGUOUS_MONTH("“月”可能是月份，也可能是月数"),
    AMBIGUOUS_DAY("“日”可能是日期，也可能是天数"),
    YEAR_UNCLEAR("没有写清是哪一年的期限"),
    INVALID_DATE("日期不存在"),
    RANGE_REVERSED("范围的下限大于上限"),
    END_EXCLUDED("写的是“大于”或“小于”，范围的端点是否包含请核对"),
    ENDS_APPROXIMATE("写有“约”，范围的两端是约数"),
    BASE_GIVEN("写的是由基数变到目标值，按目标值理解"),
    RANK("写的是名次，数字越小越好"),
    FORMULA("写的是算式，按各数分别理解"),
    RATIO("写的是比例或分数，不能当作一个数比较"),
    GARBLED("数字或符号有缺漏、重复，未能理解"),
    LOOK_ALIKE("含有形似数字或符号的字符，疑为识别错误"),
    AMBIGUOUS("可以有不止一种读法，未能理解"),
    SPACED_DIGITS("数字中间有空格"),
    UNFILLED("只有符号或占位符，没有填写数值"),
    PLACEHOLDER("写的是占位内容，视为未填写"),
    NO_MEANING("没有数值，也没有可判断的程度、趋势、方式或完成情况");

    private final String message;

    Warning(String message) {
        this.message = message;
    }

    /** The sentence for the person, in Chinese. */
    public String message() {
        return message;
    }
}
