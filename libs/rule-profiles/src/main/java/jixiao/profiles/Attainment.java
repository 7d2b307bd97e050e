package jixiao.profiles;

/** The three grades an evaluator chooses from for a qualitative indicator. */
public enum Attainment {
    ACHIEVED,
    PARTLY_ACHIEVED,
    NOT_ACHIEVED
}
