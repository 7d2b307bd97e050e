package jixiao.publication.changes;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.PrintedField;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.document.YearEnd;
import org.jspecify.annotations.Nullable;

/** All that a form prints, each text under what a citizen calls the field; blanks are left out. */
final class PrintedFields {
    private final Map<String, String> fields = new LinkedHashMap<>();

    private PrintedFields() {}

    static Map<String, String> of(ProjectForm form) {
        PrintedFields printed = new PrintedFields();
        printed.head(form);
        printed.funds(form.funds());
        printed.put("绩效目标", form.goal());
        printed.rows(form.indicators());
        if (form.yearEnd() != null) {
            printed.yearEnd(form.yearEnd());
        }
        return printed.fields;
    }

    private void head(ProjectForm form) {
        put("项目名称", form.name());
        put("主管部门", form.department());
        put("主管部门编码", form.departmentCode());
        put("实施单位", form.unit());
        put("单位编码", form.unitCode());
        put("项目属性", form.attribute());
        put("项目期", form.term());
        put("资金主管处室", form.fundOffice());
        others("", form.others());
    }

    private void funds(PlannedFunds funds) {
        put("项目总额", funds.total());
        put("年度资金总额", funds.annual());
        put("本级资金", funds.local());
        put("财政拨款", funds.appropriation());
        put("其他资金", funds.other());
        put("结余结转资金", funds.carryOver());
        put("转移资金", funds.transfer());
        put("转移资金（中央）", funds.transferCentral());
        put("转移资金（自治区）", funds.transferRegional());
    }

    /** A row is known by its name; of rows that bear the same one, by its turn. */
    private void rows(List<IndicatorRow> rows) {
        Map<String, Integer> turns = new HashMap<>();
        for (IndicatorRow row : rows) {
            int turn = turns.merge(row.name(), 1, Integer::sum);
            String indicator = "指标“" + row.name() + "”" + (turn == 1 ? "" : "（第 " + turn + " 个）");
            put(indicator + "一级指标", row.categoryCaption());
            put(indicator + "二级指标", row.subcategoryCaption());
            put(indicator + "指标值", row.target());
            put(indicator + "实际完成值", row.actual());
            put(indicator + "分值", row.points());
            put(indicator + "得分", row.score());
            put(indicator + "偏差原因及改进措施", row.explanation());
            others(indicator, row.others());
        }
    }

    private void yearEnd(YearEnd yearEnd) {
        for (YearEnd.FundsLine line : yearEnd.funds()) {
            String source = line.caption().replaceAll("[:：]\\s*$", "") + "·";
            put(source + "年初预算数", line.opening());
            put(source + "全年预算数", line.adjusted());
            put(source + "全年执行数", line.executed());
            put(source + "分值", line.points());
            put(source + "执行率", line.rate());
            put(source + "得分", line.score());
        }
        put("实际完成情况", yearEnd.achieved());
        put("总分（分值）", yearEnd.totalPoints());
        put("总分（得分）", yearEnd.totalScore());
    }

    private void others(String of, List<PrintedField> others) {
        others.forEach(field -> put(of + field.label(), field.value()));
    }

    private void put(String field, @Nullable WrittenAmount amount) {
        put(field, amount == null ? null : amount.written());
    }

    private void put(String field, @Nullable BigDecimal number) {
        put(field, number == null ? null : number.toPlainString());
    }

    private void put(String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            fields.put(field, text);
        }
    }
}
