package jixiao.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {
    private static final RegionCode NINGXIA = new RegionCode("640000");
    private static final RegionCode WUZHONG = new RegionCode("640300");
    private static final RegionCode HONGSIBU = new RegionCode("640303");

    @ParameterizedTest
    @ValueSource(strings = {"", "64030", "6403030", "64030a", "040303", "６４０３０３"})
    void aRegionCodeIsSixDigits(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RegionCode(written));
    }

    @ParameterizedTest
    @CsvSource({"640000, 64", "640300, 6403", "640303, 640303"})
    void theRegionsInsideShareItsPrefix(String code, String prefix) {
        assertThat(new RegionCode(code).prefix()).isEqualTo(prefix);
    }

    @Test
    void aRegionContainsItselfAndWhatLiesInside() {
        assertThat(NINGXIA.contains(WUZHONG)).isTrue();
        assertThat(WUZHONG.contains(HONGSIBU)).isTrue();
        assertThat(HONGSIBU.contains(HONGSIBU)).isTrue();
    }

    @Test
    void aRegionContainsNeitherItsNeighboursNorWhatItLiesIn() {
        assertThat(HONGSIBU.contains(WUZHONG)).isFalse();
        assertThat(WUZHONG.contains(new RegionCode("640400"))).isFalse();
        assertThat(NINGXIA.contains(new RegionCode("630000"))).isFalse();
    }
}
