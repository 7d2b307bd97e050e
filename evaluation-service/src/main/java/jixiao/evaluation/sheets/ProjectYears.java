package jixiao.evaluation.sheets;

import java.util.List;
import jixiao.evaluation.years.RegionYear;

/** What is known of project-years. */
public interface ProjectYears {
    /** The facts of the project-year, empty at first, locked until the transaction ends. */
    ProjectYearFacts locked(ProjectYear projectYear);

    /** Those whose newest facts wait for a closed year to be opened, or waited when the service was stopped. */
    List<ProjectYear> waiting();

    /** The same, of one year of one region. */
    List<ProjectYear> waiting(RegionYear year);
}
