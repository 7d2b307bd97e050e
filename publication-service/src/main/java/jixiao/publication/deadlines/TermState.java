package jixiao.publication.deadlines;

/** How a term stands today. */
public enum TermState {
    /** Not all is public yet, and there is time. */
    DUE,
    /** Not all is public, and the last day is over. */
    OVERDUE,
    /** All was public on the last day. */
    ON_TIME,
    /** All is public, but the last of it came after the last day. */
    LATE
}
