package jixiao.indicator.review.checks;

/** The rules the checks come from: the four demands on a goal, and the scheme of indicators. */
final class Basis {
    static final String CLEARLY_DIRECTED = "财预〔2015〕88号：指向明确";
    static final String DETAILED_AND_QUANTIFIED = "财预〔2015〕88号：细化量化";
    static final String SENSIBLE_AND_FEASIBLE = "财预〔2015〕88号：合理可行";
    static final String MATCHED_TO_THE_MONEY = "财预〔2015〕88号：相应匹配";
    static final String SCHEME_OF_INDICATORS = "财预〔2020〕10号：三级指标体系";

    private Basis() {}
}
