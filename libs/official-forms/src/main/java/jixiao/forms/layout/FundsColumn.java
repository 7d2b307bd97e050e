package jixiao.forms.layout;

/** The columns of the funds matrix of a self-evaluation. */
public enum FundsColumn {
    OPENING,
    ADJUSTED,
    EXECUTED,
    POINTS,
    RATE,
    SCORE
}
