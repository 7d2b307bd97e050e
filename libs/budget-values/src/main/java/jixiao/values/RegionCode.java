package jixiao.values;

/**
 * A six-digit administrative division code (GB/T 2260), which also names a fiscal region (财政区划): two digits for the
 * province level, two for the city, two for the county; {@code 640303} is 红寺堡区 in 吴忠市 in 宁夏.
 */
public record RegionCode(String code) {
    /** @throws IllegalArgumentException when it is not six digits */
    public RegionCode {
        if (!code.matches("[1-9]\\d{5}")) {
            throw new IllegalArgumentException("not a region code: " + code);
        }
    }

    /** The digits that every region inside this one shares: {@code 64}, {@code 6403} or {@code 640303}. */
    public String prefix() {
        if (code.endsWith("0000")) {
            return code.substring(0, 2);
        }
        return code.endsWith("00") ? code.substring(0, 4) : code;
    }

    /** Whether the other region is this one or lies inside it. */
    public boolean contains(RegionCode other) {
        return other.code.startsWith(prefix());
    }

    @Override
    public String toString() {
        return code;
    }
}
