package jixiao.project.library;

import java.util.UUID;
import jixiao.kit.problem.Problem;
import jixiao.values.FiscalYear;

/** Where a list of project-years goes on: newest year first, then by project. Written {@code 2024.5f0c2a44-…}. */
public record Cursor(FiscalYear fiscalYear, UUID projectId) {

    /** @throws jixiao.kit.problem.Refusal when it is no cursor this list has given out */
    public static Cursor read(String written) {
        try {
            int dot = written.indexOf('.');
            return new Cursor(
                    new FiscalYear(Integer.parseInt(written.substring(0, dot))),
                    UUID.fromString(written.substring(dot + 1)));
        } catch (RuntimeException e) {
            throw Problem.INVALID_FIELD.at("/after", "after 不是本列表给出的翻页标记，请使用上一页答复中的 next。");
        }
    }

    public static Cursor of(ProjectYear year) {
        return new Cursor(year.fiscalYear(), year.project().id());
    }

    @Override
    public String toString() {
        return fiscalYear + "." + projectId;
    }
}
