package jixiao.project.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.forms.entry.EntryCell;
import jixiao.forms.entry.EntryFault;
import jixiao.forms.entry.EntryForm;
import jixiao.forms.entry.EntryIndicators;
import jixiao.forms.entry.EntryWorkbook;
import jixiao.forms.layout.HeaderField;
import jixiao.project.library.ProjectAttribute;
import jixiao.project.library.ProposedGoal;
import jixiao.project.library.ProposedIndicator;
import jixiao.project.library.Registration;
import jixiao.project.library.UnitKey;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Reads one form of a filled template as the registration it asks for, and says what in it cannot be read. */
final class ReadEntry {
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
        EntryIndicators entered = EntryIndicators.of(form);
        faults.addAll(entered.faults());
        return entered.indicators().stream()
                .map(each -> new ProposedIndicator(
                        null, each.category(), null, each.subcategory(), each.name(), each.target(), null))
                .toList();
    }

    private String text(HeaderField field) {
        return form.filled(field).map(EntryCell::text).orElse("");
    }
}
