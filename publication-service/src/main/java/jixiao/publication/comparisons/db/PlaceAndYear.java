package jixiao.publication.comparisons.db;

import java.util.Map;
import jixiao.kit.problem.Problem;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;

/** A place in a list by region and year, written {@code region_year}. */
record PlaceAndYear(RegionCode region, FiscalYear year) {
    /** @throws jixiao.kit.problem.Refusal when it is no cursor that the list gave */
    static PlaceAndYear parse(String after) {
        try {
            String[] parts = after.split("_", 2);
            return new PlaceAndYear(new RegionCode(parts[0]), new FiscalYear(Integer.parseInt(parts[1])));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Problem.INVALID_FIELD.at("/after", "翻页标记无效，请从第一页重新开始。");
        }
    }

    Map<String, Object> parameters() {
        return Map.of("afterRegion", region.code(), "afterYear", year.year());
    }
}
