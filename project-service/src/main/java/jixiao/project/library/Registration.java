package jixiao.project.library;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import jixiao.kit.validation.OneLine;
import jixiao.project.funding.FundAmount;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says when it applies for a project in a year (申报).
 *
 * @param code 21 characters: region, two digits of the year, R/T/Y by kind, twelve digits; null where there is none
 * @param term 项目期 as written, such as {@code 1年}
 * @param fundOffice 资金主管处(科、股)室
 */
public record Registration(
        @NotNull(message = "请填写实施单位。") @Valid UnitKey unit,

        @NotNull(message = "请填写预算年度。") FiscalYear fiscalYear,

        @NotBlank(message = "请填写项目名称。") @Size(max = 200, message = "项目名称最长 200 个字。") @OneLine
        String name,

        @Pattern(regexp = "\\d{6}\\d{2}[RTY]\\d{12}", message = "项目代码为 21 位：六位区划、两位年份、R/T/Y 之一、十二位顺序号。") @Nullable
        String code,

        @Nullable ProjectKind kind,

        @NotNull(message = "请选择项目属性。") ProjectAttribute attribute,

        @NotBlank(message = "请填写项目期限。") @Size(max = 50, message = "项目期限最长 50 个字。") @OneLine
        String term,

        @Size(max = 100, message = "资金主管处（科、股）室最长 100 个字。") @OneLine @Nullable
        String fundOffice,

        @Valid @NotEmpty(message = "请至少填写一项资金来源。") List<@NotNull(message = "资金来源不能为空。") FundAmount> funds,

        @Valid @Nullable ProposedGoal proposedGoal) {

    public Registration {
        name = name == null ? null : name.strip();
        funds = funds == null ? List.of() : List.copyOf(funds);
    }

    Particulars particulars() {
        return new Particulars(kind, attribute, term, fundOffice);
    }
}
