package jixiao.publication.site;

import static org.assertj.core.api.Assertions.assertThat;

import jixiao.values.RegionCode;
import org.junit.jupiter.api.Test;

class RegionNamesTest {
    private final RegionNames names = new RegionNames();

    @Test
    void a_region_is_called_by_its_name_and_one_without_a_name_by_its_code() {
        assertThat(names.of(new RegionCode("640303"))).isEqualTo("红寺堡区");
        assertThat(names.of(new RegionCode("330106"))).isEqualTo("区划 330106");
    }
}
