package jixiao.forms.layout;

/** The columns of the funds matrix of a self-evaluation. */
public enum FundsColumn {
    OPENING,
    ADJUSTED,
    EXECUTED,
    POINTS,
    RATE,
    SCORE,
    /** A column the model does not name, such as 原因. */
    OTHER
}
