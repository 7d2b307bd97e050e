package jixiao.evaluation.sheets;

/** What is known of project-years. */
public interface ProjectYears {
    /** The facts of the project-year, empty at first, locked until the transaction ends. */
    ProjectYearFacts locked(ProjectYear projectYear);
}
