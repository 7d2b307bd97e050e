package jixiao.evaluation.statistics.db;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.Map;
import jixiao.evaluation.statistics.Selection;
import jixiao.kit.identity.Scope;

/** The where clause over {@code completed_sheet c} (or another alias) that a selection comes to, with its parameters. */
public final class SelectedSheets {
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private SelectedSheets() {}

    public static SelectedSheets of(Selection selection, String alias) {
        SelectedSheets selected = new SelectedSheets();
        selected.where.append(alias).append(".fiscal_year = :year");
        selected.parameters.put("year", selection.fiscalYear().year());
        selected.cutBy(selection.scope(), alias);
        if (selection.region() != null) {
            selected.and(
                    alias + ".region like :region", "region", selection.region().prefix() + "%");
        }
        if (selection.department() != null) {
            selected.and(
                    "(" + alias + ".department_region, " + alias + ".department_code)"
                            + " = (:departmentRegion, :departmentCode)",
                    "departmentRegion",
                    selection.department().substring(0, 6));
            selected.parameters.put("departmentCode", selection.department().substring(7));
        }
        if (selection.unit() != null) {
            selected.and(
                    alias + ".unit_id in (select o.id from known_organisation o join known_organisation top"
                            + " on o.path like top.path || '%' where top.region = :unitRegion and top.code = :unitCode)",
                    "unitRegion",
                    selection.unit().substring(0, 6));
            selected.parameters.put("unitCode", selection.unit().substring(7));
        }
        return selected;
    }

    /** People of a region are cut by the region that stands in the sheet itself, which needs no look at the tree. */
    private void cutBy(Scope scope, String alias) {
        if (!scope.path().equals("%")) {
            and(
                    alias + ".unit_id in (select o.id from known_organisation o"
                            + " where o.region like :scopeRegion and o.path like :scopePath)",
                    "scopeRegion",
                    scope.region());
            parameters.put("scopePath", scope.path());
        } else if (!scope.region().equals("%")) {
            and(alias + ".unit_region like :scopeRegion", "scopeRegion", scope.region());
        }
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }

    public String where() {
        return where.toString();
    }

    public <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
