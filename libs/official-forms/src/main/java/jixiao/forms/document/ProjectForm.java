package jixiao.forms.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One project as one official form states it. Which parts are present depends on the layout: a target table has no
 * {@link YearEnd}, a list such as S3 has no funds block but a {@link #unitCode}.
 *
 * @param line the line of the source on which the form begins, from 1
 * @param ordinal the printed serial number (序号), or null
 * @param name 项目名称
 * @param department 主管部门 as written
 * @param departmentCode its printed code, or null
 * @param unit 实施单位 as written
 * @param unitCode its printed code, or null
 * @param attribute 项目属性 as written, such as {@code 02-经常性项目}
 * @param term 项目期 or 项目期限 as written, such as {@code 99年}
 * @param fundOffice 资金主管处(科、股)室, or null
 * @param goal 年度总体目标 or 预期目标, whole, as written
 * @param numberedGoals the goal cut at “目标一：” and so on, where it is numbered; else empty
 * @param indicators the rows in printed order
 * @param yearEnd what only a self-evaluation form has, or null
 * @param others the header fields the model does not name, such as 项目负责人, in printed order
 */
public record ProjectForm(
        int line,
        @Nullable String ordinal,
        String name,
        @Nullable String department,
        @Nullable String departmentCode,
        @Nullable String unit,
        @Nullable String unitCode,
        @Nullable String attribute,
        @Nullable String term,
        @Nullable String fundOffice,
        PlannedFunds funds,
        @Nullable String goal,
        List<String> numberedGoals,
        List<IndicatorRow> indicators,
        @Nullable YearEnd yearEnd,
        @Nullable List<PrintedField> others) {

    public ProjectForm {
        others = others == null ? List.of() : List.copyOf(others);
    }

    /** A form that has the usual header fields only. */
    public ProjectForm(
            int line,
            @Nullable String ordinal,
            String name,
            @Nullable String department,
            @Nullable String departmentCode,
            @Nullable String unit,
            @Nullable String unitCode,
            @Nullable String attribute,
            @Nullable String term,
            @Nullable String fundOffice,
            PlannedFunds funds,
            @Nullable String goal,
            List<String> numberedGoals,
            List<IndicatorRow> indicators,
            @Nullable YearEnd yearEnd) {
        this(
                line,
                ordinal,
                name,
                department,
                departmentCode,
                unit,
                unitCode,
                attribute,
                term,
                fundOffice,
                funds,
                goal,
                numberedGoals,
                indicators,
                yearEnd,
                List.of());
    }

    public ProjectForm withIndicators(List<IndicatorRow> newIndicators) {
        return new ProjectForm(
                line,
                ordinal,
                name,
                department,
                departmentCode,
                unit,
                unitCode,
                attribute,
                term,
                fundOffice,
                funds,
                goal,
                numberedGoals,
                newIndicators,
                yearEnd,
                others);
    }
}
