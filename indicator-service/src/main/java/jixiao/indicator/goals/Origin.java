package jixiao.indicator.goals;

/** Whether people entered a goal in the suite, or a document that already existed states it. */
public enum Origin {
    ENTERED,
    RECORDED
}
