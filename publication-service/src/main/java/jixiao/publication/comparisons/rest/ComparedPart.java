package jixiao.publication.comparisons.rest;

import jixiao.publication.comparisons.ComparisonQuery;
import jixiao.publication.releases.rest.AskedPart;

/** Which part of what is public is compared. */
public class ComparedPart extends AskedPart {
    ComparisonQuery query() {
        return new ComparisonQuery(region(), unit(), fiscalYear());
    }
}
