package jixiao.publication.releases;

/** Whether people entered it in the suite, or a document that already existed states it. */
public enum Origin {
    ENTERED,
    RECORDED
}
