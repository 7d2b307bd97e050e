package jixiao.project.entries.rest;

import java.util.List;
import java.util.UUID;
import jixiao.project.library.ProjectYear;
import jixiao.values.FiscalYear;

/** The projects that a filled template registered, in the order of its sheets. */
public record RegisteredEntries(List<RegisteredEntry> projects) {

    static RegisteredEntries of(List<ProjectYear> years) {
        return new RegisteredEntries(years.stream()
                .map(year -> new RegisteredEntry(
                        year.project().id(), year.fiscalYear(), year.project().name()))
                .toList());
    }

    /** One of them. */
    public record RegisteredEntry(UUID projectId, FiscalYear fiscalYear, String name) {}
}
