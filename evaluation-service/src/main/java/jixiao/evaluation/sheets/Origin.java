package jixiao.evaluation.sheets;

/** Entered by people in the suite, or recorded from a document that already existed. */
public enum Origin {
    ENTERED,
    RECORDED
}
