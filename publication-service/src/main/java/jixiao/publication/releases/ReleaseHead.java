package jixiao.publication.releases;

import jixiao.values.FiscalYear;
import jixiao.values.MoneyUnit;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a release and stands at its head.
 *
 * @param source the document it is recorded from, or null when people entered it
 * @param layout id of the official layout it is printed in
 * @param moneyUnit the unit of its amounts
 */
public record ReleaseHead(
        DisclosureKind kind,
        RegionCode region,
        OrganisationName department,
        FiscalYear fiscalYear,
        @Nullable SourceDocument source,
        String layout,
        MoneyUnit moneyUnit) {

    /** One release per recorded document, and one per kind, department and year of what people enter. */
    public String naturalKey() {
        return source == null ? kind + "/" + department.id() + "/" + fiscalYear : "document/" + source.documentId();
    }

    public Origin origin() {
        return source == null ? Origin.ENTERED : Origin.RECORDED;
    }

    public String title() {
        return source == null ? department.name() + fiscalYear + "年" + kind.title() : source.title();
    }
}
