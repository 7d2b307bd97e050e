package jixiao.project.imports;

import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import jixiao.forms.document.FormFinding;
import jixiao.forms.document.FormFinding.Severity;
import jixiao.forms.document.ProjectForm;
import org.jspecify.annotations.Nullable;

/**
 * Which forms a reader's ERROR leaves out of the import: an error belongs to the form that begins above it. A table
 * without a project name is no form, and takes the errors below it.
 */
final class FormErrors {
    private static final String NAMELESS = "project-name-missing";

    private final NavigableMap<Integer, String> firstErrorByBeginning = new TreeMap<>();

    FormErrors(List<ProjectForm> forms, List<FormFinding> findings) {
        NavigableSet<Integer> beginnings = new TreeSet<>();
        findings.stream()
                .filter(finding -> finding.code().equals(NAMELESS))
                .forEach(finding -> beginnings.add(finding.line()));
        forms.forEach(form -> beginnings.add(form.line()));
        findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> beginnings.floor(finding.line()) != null)
                .forEach(finding -> firstErrorByBeginning.putIfAbsent(
                        beginnings.floor(finding.line()), "第 " + finding.line() + " 行：" + finding.message()));
    }

    /** Null when nothing is wrong with it. */
    @Nullable
    String of(ProjectForm form) {
        return firstErrorByBeginning.get(form.line());
    }
}
