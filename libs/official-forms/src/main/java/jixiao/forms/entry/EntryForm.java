package jixiao.forms.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.IndicatorColumn;

/**
 * One project as a person filled it in.
 *
 * @param fields the fields that the layout has, blank ones too
 * @param indicators the rows of which anything is filled in
 */
public record EntryForm(
        String sheet, Map<HeaderField, EntryCell> fields, List<Map<IndicatorColumn, EntryCell>> indicators) {

    public Optional<EntryCell> filled(HeaderField field) {
        return Optional.ofNullable(fields.get(field)).filter(cell -> !cell.isBlank());
    }

    public boolean has(HeaderField field) {
        return fields.containsKey(field);
    }

    /** The cell of the field, or of the project's name where the layout has none. */
    public EntryCell cell(HeaderField field) {
        return fields.getOrDefault(field, fields.get(HeaderField.NAME));
    }
}
