package jixiao.project.library;

/** Whether people entered a project-year in the suite, or a document that already existed states it. */
public enum Origin {
    ENTERED,
    RECORDED
}
