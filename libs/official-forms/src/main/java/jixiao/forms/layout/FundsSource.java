package jixiao.forms.layout;

/** The rows of the funds matrix of a self-evaluation. */
public enum FundsSource {
    TOTAL,
    APPROPRIATION,
    CARRY_OVER,
    OTHER,
    CENTRAL,
    REGIONAL,
    LOCAL,
    SPECIAL_ACCOUNT,
    UNIT
}
