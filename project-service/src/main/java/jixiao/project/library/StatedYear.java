package jixiao.project.library;

import java.util.UUID;
import jixiao.forms.document.ProjectForm;
import jixiao.values.FiscalYear;

/**
 * A project-year as one form of a document states it.
 *
 * @param form as printed; its name is the project's
 */
public record StatedYear(UUID unitId, FiscalYear fiscalYear, ProjectForm form, RecordedFacts facts) {}
