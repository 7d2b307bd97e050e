package jixiao.forms.layout;

/** What a caption in the head of a project form announces; domain.md section 7 gives the words. */
public enum HeaderField {
    /** Stands beside fields and announces none, such as 项目资金(万元). */
    CAPTION,
    NAME,
    DEPARTMENT,
    UNIT,
    ATTRIBUTE,
    TERM,
    FUND_OFFICE,
    TOTAL,
    ANNUAL,
    /** 本级资金: the 资金总额 that follows is the local one. */
    LOCAL_GROUP,
    /** 转移市县（区）资金: the 资金总额 that follows is the transferred one. */
    TRANSFER_GROUP,
    /** 资金总额, which means nothing without its group. */
    GROUP_TOTAL,
    APPROPRIATION,
    OTHER_FUNDS,
    CARRY_OVER,
    TRANSFER_CENTRAL,
    TRANSFER_REGIONAL,
    GOAL,
    /** 预期目标 of a self-evaluation, beside {@link #ACHIEVED}. */
    EXPECTED,
    ACHIEVED,
    /** 预算年度: the year the document is about, where its title does not say. */
    YEAR,
    /** 金额单位; a bare 单位 before an organisation is 实施单位. */
    MONEY_UNIT,
    /** Known to be a caption, but of nothing the model names, such as 项目负责人. */
    OTHER
}
