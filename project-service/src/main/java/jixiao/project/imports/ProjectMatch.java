package jixiao.project.imports;

/** Whether a form's project is known already; without codes it is told by its unit and its name, exactly. */
public enum ProjectMatch {
    NEW,
    /** The unit has a project of this name in other years. */
    OTHER_YEARS,
    /** Another document or a person has spoken of this very year. */
    SAME_YEAR
}
