package jixiao.forms.layout;

/** The columns of a list that states one project per row (S3). */
public enum ListColumn {
    CODE,
    NAME,
    AMOUNT,
    GOAL,
    INDICATORS
}
