package jixiao.forms.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.forms.layout.HeaderField;
import org.jspecify.annotations.Nullable;

/**
 * One project as a person filled it in.
 *
 * @param subject what it is about; null in a form that was blank
 * @param untouched whether nothing was changed since the template was made
 * @param fields the open fields that the layout has, blank ones too
 * @param rows of indicators in their order, blank ones too
 */
public record EntryForm(
        String sheet,
        @Nullable EntrySubject subject,
        boolean untouched,
        Map<HeaderField, EntryCell> fields,
        List<EntryRow> rows) {

    /** The rows of which anything is filled in. */
    public List<EntryRow> indicators() {
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    public Optional<EntryCell> filled(HeaderField field) {
        return Optional.ofNullable(fields.get(field)).filter(cell -> !cell.isBlank());
    }

    public boolean has(HeaderField field) {
        return fields.containsKey(field);
    }

    /** The cell of the field, or the first open one where the layout has none. */
    public EntryCell cell(HeaderField field) {
        EntryCell cell = fields.get(field);
        return cell != null ? cell : fields.values().iterator().next();
    }

    boolean isBlank() {
        return indicators().isEmpty() && fields.values().stream().allMatch(EntryCell::isBlank);
    }
}
