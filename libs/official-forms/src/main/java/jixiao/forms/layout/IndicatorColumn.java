package jixiao.forms.layout;

/** The columns of an indicator table. */
public enum IndicatorColumn {
    /** The upright caption left of the table, such as 绩效指标. */
    SIDE,
    CATEGORY,
    SUBCATEGORY,
    NAME,
    /** 指标性质 (≥ ≤ =), printed before the value. */
    OPERATOR,
    TARGET,
    /** 度量单位, printed after the value. */
    UNIT,
    ACTUAL,
    POINTS,
    SCORE,
    EXPLANATION,
    /** A column the model does not name, such as 备注. */
    OTHER
}
