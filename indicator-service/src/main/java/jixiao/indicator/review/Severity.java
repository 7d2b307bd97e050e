package jixiao.indicator.review;

/** How much a finding matters. */
public enum Severity {
    /** The goal cannot stand like this. */
    ERROR,
    /** Something is wrong or says nothing; it should be mended. */
    WARNING,
    /** Worth a look. */
    HINT
}
