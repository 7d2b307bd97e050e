package jixiao.forms.entry;

/**
 * What is wrong with a cell of a workbook that came back.
 *
 * @param row as the spreadsheet counts, from 1
 * @param column as the spreadsheet names it, such as {@code C}
 * @param message what is wrong and what to do, in Chinese
 */
public record EntryFault(String sheet, int row, String column, String message) {

    /** Where the fault is, as a JSON pointer into the upload. */
    public String pointer() {
        return "/file/sheets/" + sheet.replace("~", "~0").replace("/", "~1") + "/rows/" + row + "/" + column;
    }

    public boolean isAt(EntryFault other) {
        return sheet.equals(other.sheet) && row == other.row && column.equals(other.column);
    }
}
