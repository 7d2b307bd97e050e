package jixiao.publication.deadlines;

/** Whose time runs, and from which approval (预算法 Art. 14). */
public enum PublicationClock {
    /** From 批复 of finance to the department. */
    DEPARTMENT,
    /** From 批复 of the department to its unit. */
    UNIT
}
