package jixiao.project.entries;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.forms.entry.EntryCell;
import jixiao.forms.entry.EntryFault;
import jixiao.forms.entry.EntryForm;
import jixiao.forms.entry.EntryRow;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.IndicatorColumn;
import jixiao.kit.problem.FieldFault;
import jixiao.project.library.Registration;

/**
 * One form of a filled template and the registration it asks for.
 *
 * @param fundFields the field each amount of the registration was read from
 * @param faults what could not be read
 */
record Entry(EntryForm form, Registration registration, List<HeaderField> fundFields, List<EntryFault> faults) {
    private static final Pattern FUND = Pattern.compile("/funds/(\\d+)/.*");
    private static final Pattern INDICATOR = Pattern.compile("/proposedGoal/indicators/(\\d+)/(\\w+)");

    /** A fault of the registration, in the cell that it was read from. */
    EntryFault placed(FieldFault fault) {
        return cell(fault.pointer()).fault(fault.message());
    }

    private EntryCell cell(String pointer) {
        Matcher fund = FUND.matcher(pointer);
        if (fund.matches()) {
            return form.cell(fundFields.get(Integer.parseInt(fund.group(1))));
        }
        Matcher indicator = INDICATOR.matcher(pointer);
        if (indicator.matches()) {
            EntryRow row = form.indicators().get(Integer.parseInt(indicator.group(1)));
            return row.cell(column(indicator.group(2)));
        }
        return form.cell(
                switch (pointer) {
                    case "/attribute" -> HeaderField.ATTRIBUTE;
                    case "/term" -> HeaderField.TERM;
                    case "/fundOffice" -> HeaderField.FUND_OFFICE;
                    case "/funds" -> HeaderField.ANNUAL;
                    case "/unit" -> HeaderField.UNIT;
                    case "/proposedGoal/goal" -> HeaderField.GOAL;
                    default -> HeaderField.NAME;
                });
    }

    private static IndicatorColumn column(String property) {
        return switch (property) {
            case "category" -> IndicatorColumn.CATEGORY;
            case "subcategory" -> IndicatorColumn.SUBCATEGORY;
            case "target" -> IndicatorColumn.TARGET;
            default -> IndicatorColumn.NAME;
        };
    }
}
