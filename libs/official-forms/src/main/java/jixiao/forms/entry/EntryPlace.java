package jixiao.forms.entry;

import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.IndicatorColumn;

/** What is to be filled in in a cell of a template. */
public sealed interface EntryPlace {

    /** A field of the project's own. */
    record Header(HeaderField field) implements EntryPlace {}

    /** @param index of the indicator, from 0 */
    record Indicator(int index, IndicatorColumn column) implements EntryPlace {}

    /** @param index of the indicator, from 0 */
    record Added(int index, String caption) implements EntryPlace {}
}
