package jixiao.profiles;

/** Whether a person may type a score over what the rules give; both are kept in any case. */
public enum TypedScores {
    FORBIDDEN,
    WITH_REASON,
    FREE
}
