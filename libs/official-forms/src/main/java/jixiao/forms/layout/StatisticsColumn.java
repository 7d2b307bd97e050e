package jixiao.forms.layout;

/** The columns of 绩效自评结果统计表. */
public enum StatisticsColumn {
    ORDINAL,
    UNIT,
    PROJECT,
    AMOUNT,
    ATTAINMENT,
    RESULT,
    REMARK
}
