package jixiao.publication.releases;

import jixiao.values.RegionCode;

/** An organisation as people and tokens name it, {@code <region>/<code>} such as 640300/129001. */
public record UnitKey(RegionCode region, String code) {
    /** What a written key looks like. */
    public static final String PATTERN = "[1-9]\\d{5}/[0-9A-Za-z-]{1,32}";

    /** @throws IllegalArgumentException when it is none */
    public static UnitKey parse(String written) {
        if (!written.matches(PATTERN)) {
            throw new IllegalArgumentException("no organisation is written " + written);
        }
        return new UnitKey(new RegionCode(written.substring(0, 6)), written.substring(7));
    }
}
