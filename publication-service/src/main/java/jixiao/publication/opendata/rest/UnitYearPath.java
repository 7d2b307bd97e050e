package jixiao.publication.opendata.rest;

import java.util.Locale;
import java.util.Map;
import jixiao.kit.problem.Problem;
import jixiao.publication.opendata.DataScope;
import jixiao.publication.releases.UnitKey;
import jixiao.values.FiscalYear;
import org.jboss.resteasy.reactive.RestPath;

/** The unit and the year that an address names. */
public class UnitYearPath {
    static final String PATTERN = "/units/{region}/{code}/{year}";

    @RestPath
    String region;

    @RestPath
    String code;

    @RestPath
    int year;

    /** @throws jixiao.kit.problem.Refusal as for what is not public, when there can be no such unit or year */
    DataScope scope() {
        try {
            return new DataScope.OfUnit(UnitKey.parse(region + "/" + code), new FiscalYear(year));
        } catch (IllegalArgumentException e) {
            throw Problem.NOT_FOUND.because("没有公开这样的内容，请检查地址。");
        }
    }

    Map<String, Object> fiscalPackage() {
        Map<String, Object> descriptor = FiscalPackage.of(
                ("jixiao-" + region + "-" + code + "-" + year).toLowerCase(Locale.ROOT),
                region + "/" + code + " " + year + " 年度预算项目资金");
        descriptor.put("fiscalPeriod", Map.of("start", year + "-01-01", "end", year + "-12-31"));
        return descriptor;
    }
}
