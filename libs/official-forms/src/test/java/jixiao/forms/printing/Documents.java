package jixiao.forms.printing;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.PlannedFunds;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.WrittenAmount;
import jixiao.forms.layout.Layouts;
import jixiao.values.Category;
import jixiao.values.Money;
import jixiao.values.MoneyUnit;
import jixiao.values.Subcategory;

/** Documents that no issuer wrote. */
public final class Documents {
    private Documents() {}

    /** A target table with one indicator whose project bears the name. */
    public static PrintedDocument named(String name) {
        return withIndicators(name, 1);
    }

    /** A target table with many indicators. */
    public static PrintedDocument withIndicators(String name, int count) {
        return new FormPrinter(Layouts.shipped()).print(form("mof-target-2020", name, count));
    }

    public static FormDocument form(String layout, String name, int count) {
        WrittenAmount amount = new WrittenAmount("12.40", Money.ofYuan("124000"));
        List<IndicatorRow> rows = IntStream.rangeClosed(1, count)
                .mapToObj(row -> new IndicatorRow(
                        0,
                        null,
                        Category.OUTPUT,
                        null,
                        Subcategory.QUANTITY,
                        null,
                        "体检人数" + row,
                        "≥" + row + "人",
                        null,
                        (BigDecimal) null,
                        null,
                        null))
                .toList();
        ProjectForm form = new ProjectForm(
                0,
                null,
                name,
                "某市总工会",
                null,
                "某市总工会本级",
                null,
                "一年期项目",
                "1年",
                null,
                new PlannedFunds(amount, amount, amount, amount, null, null, null, null, null),
                "组织职工体检。",
                List.of(),
                rows,
                null);
        return new FormDocument(
                layout, "", 2026, MoneyUnit.TEN_THOUSAND_YUAN, null, List.of(form), null, null, List.of());
    }
}
