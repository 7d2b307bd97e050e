package jixiao.values;

import java.time.LocalDate;

/** A budget year; in China it is the calendar year (预算法 Art. 18). */
public record FiscalYear(int year) implements Comparable<FiscalYear> {
    /** @throws IllegalArgumentException outside 1995 (the first year of 预算法) to 2099 */
    public FiscalYear {
        if (year < 1995 || year > 2099) {
            throw new IllegalArgumentException("not a fiscal year: " + year);
        }
    }

    public FiscalYear next() {
        return new FiscalYear(year + 1);
    }

    public boolean contains(LocalDate date) {
        return date.getYear() == year;
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
