package jixiao.evaluation.statistics;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 绩效自评结果统计表 over completed sheets, whether people filled them in or a document stated them. */
public interface StatisticsTable {
    /** 总计. */
    Total total(Selection selection);

    /**
     * In order of department, unit, place in the document and project name.
     *
     * @param after where the page before ended, or null
     */
    List<StatisticsRow> page(Selection selection, @Nullable Place after, int limit);

    record Total(int projects, StatisticsRow.Amount amount) {}

    /** The last row of a page: its 序号 and its sheet. */
    record Place(int ordinal, UUID sheetId) {
        /** @throws IllegalArgumentException when the cursor was not made by {@link #toString()} */
        public static Place parse(String cursor) {
            int colon = cursor.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("no place: " + cursor);
            }
            return new Place(
                    Integer.parseInt(cursor.substring(0, colon)), UUID.fromString(cursor.substring(colon + 1)));
        }

        public static Place of(StatisticsRow row) {
            return new Place(row.ordinal(), row.sheetId());
        }

        @Override
        public String toString() {
            return ordinal + ":" + sheetId;
        }
    }
}
