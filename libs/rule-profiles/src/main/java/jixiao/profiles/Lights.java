package jixiao.profiles;

import java.math.BigDecimal;

/**
 * How progress ÷ plan is shown: red below {@code red}, yellow below {@code yellow}, green up to {@code blue}, and blue
 * above it, where so much was done that the target may be too low. The values are [K].
 *
 * @param red share of the plan below which the light is red, 1 = as planned
 * @param yellow share below which it is yellow
 * @param blue share above which it is blue
 */
public record Lights(BigDecimal red, BigDecimal yellow, BigDecimal blue) {

    /** @param progress done ÷ planned, 1 = as planned */
    public Light of(BigDecimal progress) {
        if (progress.compareTo(red) < 0) {
            return Light.RED;
        }
        if (progress.compareTo(yellow) < 0) {
            return Light.YELLOW;
        }
        return progress.compareTo(blue) > 0 ? Light.BLUE : Light.GREEN;
    }
}
