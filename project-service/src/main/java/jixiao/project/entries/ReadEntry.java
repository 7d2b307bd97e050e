package jixiao.project.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.forms.entry.EntryCell;
import jixiao.forms.entry.EntryFault;
import jixiao.forms.entry.EntryForm;
import jixiao.forms.entry.EntryWorkbook;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.project.library.ProjectAttribute;
import jixiao.project.library.ProposedGoal;
import jixiao.project.library.ProposedIndicator;
import jixiao.project.library.Registration;
import jixiao.project.library.UnitKey;
import jixiao.values.Category;
import jixiao.values.FiscalYear;
import jixiao.values.Subcategory;
import org.jspecify.annotations.Nullable;

/** Reads one form of a filled template as the registration it asks for, and says what in it cannot be read. */
final class ReadEntry {
    private static final String QUALITATIVE = "定性";

    private final EntryForm form;
    private final EntryMoney money;
    private final List<EntryFault> faults = new ArrayList<>();

    private ReadEntry(EntryForm form, EntryMoney money) {
        this.form = form;
        this.money = money;
    }

    static Entry of(EntryWorkbook workbook, EntryForm form, UnitKey unit) {
        EntryMoney money = EntryMoney.of(form, workbook.layout().moneyUnit());
        ReadEntry reading = new ReadEntry(form, money);
        Registration registration = reading.registration(unit, new FiscalYear(workbook.fiscalYear()));
        reading.faults.addAll(money.faults());
        return new Entry(form, registration, money.fields(), List.copyOf(reading.faults));
    }

    private Registration registration(UnitKey unit, FiscalYear year) {
        return new Registration(
                unit,
                year,
                text(HeaderField.NAME),
                null,
                null,
                attribute(),
                text(HeaderField.TERM),
                form.filled(HeaderField.FUND_OFFICE).map(EntryCell::text).orElse(null),
                money.amounts(),
                new ProposedGoal(text(HeaderField.GOAL), List.of(), indicators()));
    }

    private @Nullable ProjectAttribute attribute() {
        Optional<EntryCell> cell = form.filled(HeaderField.ATTRIBUTE);
        Optional<ProjectAttribute> attribute = cell.map(EntryCell::text).flatMap(ProjectAttribute::read);
        if (cell.isPresent() && attribute.isEmpty()) {
            faults.add(cell.get().fault("“" + cell.get().text() + "”不是已知的项目属性，请从列表中选择。"));
        }
        return attribute.orElse(null);
    }

    private List<ProposedIndicator> indicators() {
        List<ProposedIndicator> indicators = new ArrayList<>();
        Category above = null;
        for (Map<IndicatorColumn, EntryCell> row : form.indicators()) {
            EntryCell caption = row.get(IndicatorColumn.CATEGORY);
            Category category =
                    caption.isBlank() ? above : Category.ofLabel(caption.text()).orElse(null);
            if (!caption.isBlank() && category == null) {
                faults.add(caption.fault("“" + caption.text() + "”不是已知的一级指标，请从列表中选择。"));
            }
            above = category;
            Subcategory subcategory = subcategory(row.get(IndicatorColumn.SUBCATEGORY));
            if (caption.isBlank() && category == null && subcategory == null) {
                faults.add(caption.fault("请选择一级指标。"));
            }
            indicators.add(new ProposedIndicator(
                    null,
                    category,
                    null,
                    subcategory,
                    row.get(IndicatorColumn.NAME).text(),
                    target(row),
                    null));
        }
        return indicators;
    }

    private @Nullable Subcategory subcategory(@Nullable EntryCell cell) {
        if (cell == null || cell.isBlank()) {
            return null;
        }
        Optional<Subcategory> subcategory = Subcategory.ofLabel(cell.text());
        if (subcategory.isEmpty()) {
            faults.add(cell.fault("“" + cell.text() + "”不是已知的二级指标，请从列表中选择。"));
        }
        return subcategory.orElse(null);
    }

    /** Operator, value and unit of measure are one target. */
    private static String target(Map<IndicatorColumn, EntryCell> row) {
        String operator = text(row, IndicatorColumn.OPERATOR);
        String value = text(row, IndicatorColumn.TARGET);
        return operator.equals(QUALITATIVE) ? value : operator + value + text(row, IndicatorColumn.UNIT);
    }

    private static String text(Map<IndicatorColumn, EntryCell> row, IndicatorColumn column) {
        return row.containsKey(column) ? row.get(column).text() : "";
    }

    private String text(HeaderField field) {
        return form.filled(field).map(EntryCell::text).orElse("");
    }
}
