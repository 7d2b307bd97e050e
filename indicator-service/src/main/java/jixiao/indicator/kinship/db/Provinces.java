package jixiao.indicator.kinship.db;

import jixiao.values.RegionCode;

/** Unit costs are compared within one province: prices differ between them, and so do the rules. */
final class Provinces {
    private static final int DIGITS = 2;

    private Provinces() {}

    static String of(RegionCode region) {
        return region.code().substring(0, DIGITS);
    }
}
