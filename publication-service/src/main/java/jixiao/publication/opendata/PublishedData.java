package jixiao.publication.opendata;

import java.io.IOException;

/** What is public now, row after row through a cursor of the database: nothing is gathered in memory. */
public interface PublishedData {
    void eachRecord(DataScope scope, Reader<PublishedRecord> reader) throws IOException;

    void eachBudgetLine(DataScope scope, Reader<BudgetLine> reader) throws IOException;

    /** Every unit and year that shows something, by region and code. */
    void eachUnitYear(Reader<UnitYear> reader) throws IOException;

    /** The pages of a kind that show something, by what their addresses end in, as far as their ids lie in the range. */
    void eachMapped(MappedKind kind, IdRange range, Reader<String> reader) throws IOException;

    long disclosures();

    /** Takes one row; what it throws ends the reading. */
    @FunctionalInterface
    interface Reader<T> {
        void read(T row) throws IOException;
    }
}
