package jixiao.publication.opendata.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code datapackage.json} of a Fiscal Data Package (0.3): what the columns of {@code budget.csv} are. The three phases are
 * three measures: 年初预算数 is the approved budget, 全年预算数 the adjusted, 全年执行数 the executed.
 */
final class FiscalPackage {
    private static final Set<String> AMOUNTS = Set.of("opening", "adjusted", "executed");

    private FiscalPackage() {}

    /** @param name lower case letters, digits, dots and dashes */
    static Map<String, Object> of(String name, String title) {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("profile", "fiscal-data-package");
        descriptor.put("name", name);
        descriptor.put("title", title);
        descriptor.put("countryCode", "CN");
        descriptor.put("granularity", "aggregated");
        descriptor.put(
                "resources",
                List.of(Map.of(
                        "profile",
                        "tabular-data-resource",
                        "name",
                        "budget",
                        "path",
                        "budget.csv",
                        "format",
                        "csv",
                        "mediatype",
                        "text/csv",
                        "encoding",
                        "utf-8",
                        "schema",
                        Map.of("fields", fields(), "primaryKey", List.of("disclosure_id", "source", "caption")))));
        descriptor.put("model", Map.of("measures", measures(), "dimensions", dimensions()));
        return descriptor;
    }

    private static List<Map<String, Object>> fields() {
        return TablesAsCsv.BUDGET_COLUMNS.stream()
                .<Map<String, Object>>map(column -> Map.of(
                        "name",
                        column,
                        "type",
                        AMOUNTS.contains(column) ? "number" : column.equals("fiscal_year") ? "year" : "string"))
                .toList();
    }

    private static Map<String, Object> measures() {
        return Map.of(
                "opening", measure("opening", "approved", "年初预算数"),
                "adjusted", measure("adjusted", "adjusted", "全年预算数"),
                "executed", measure("executed", "executed", "全年执行数"));
    }

    private static Map<String, Object> measure(String source, String phase, String title) {
        return Map.of("source", source, "currency", "CNY", "direction", "expenditure", "phase", phase, "title", title);
    }

    private static Map<String, Object> dimensions() {
        return Map.of(
                "date", dimension("datetime", "fiscal_year"),
                "project", dimension("activity", "project_id", "project"),
                "department", dimension("entity", "department_code", "department"),
                "unit", dimension("entity", "unit_code", "unit"),
                "region", dimension("location", "region"),
                "source-of-funds", dimension("classification", "source", "caption"),
                "document", dimension("other", "disclosure_id", "kind"));
    }

    /** The first column is the key, the others belong to it. */
    private static Map<String, Object> dimension(String type, String... columns) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (String column : columns) {
            attributes.put(
                    column,
                    column.equals(columns[0])
                            ? Map.of("source", column)
                            : Map.of("source", column, "labelfor", columns[0]));
        }
        return Map.of("dimensionType", type, "primaryKey", columns[0], "attributes", attributes);
    }
}
