package jixiao.publication.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import jixiao.forms.layout.Layouts;
import jixiao.publication.releases.DisclosureKind;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutsInUseTest {
    @ParameterizedTest
    @CsvSource({
        "640300, TARGET,          wuzhong-target-2024",
        "640302, TARGET,          mof-target-2020",
        "640303, TARGET,          mof-target-2020",
        "640000, TARGET,          ningxia-target-2025",
        "640100, TARGET,          mof-target-2020",
        "640303, LIBRARY,         hongsibu-library-2026",
        "640303, SELF_EVALUATION, hongsibu-self-evaluation-2023",
        "640300, SELF_EVALUATION, mof-self-evaluation-2020"
    })
    void a_layout_of_a_region_is_printed_in_exactly_that_region(String region, DisclosureKind kind, String layout) {
        LayoutsInUse shipped = new LayoutsInUse(Layouts.shipped());

        assertThat(layout(shipped, region, 2026, kind)).isEqualTo(layout);
    }

    @Test
    void a_line_may_say_that_it_holds_inside_its_region_and_from_which_year() {
        LayoutsInUse table = table("""
                - {region: "640300", inside: true, from: 2025, kind: TARGET, layout: wuzhong-target-2024}
                - {kind: TARGET, layout: mof-target-2020}
                """);

        assertThat(layout(table, "640303", 2025, DisclosureKind.TARGET)).isEqualTo("wuzhong-target-2024");
        assertThat(layout(table, "640300", 2025, DisclosureKind.TARGET)).isEqualTo("wuzhong-target-2024");
        assertThat(layout(table, "640303", 2024, DisclosureKind.TARGET)).isEqualTo("mof-target-2020");
        assertThat(layout(table, "640100", 2025, DisclosureKind.TARGET)).isEqualTo("mof-target-2020");
    }

    private static LayoutsInUse table(String yaml) {
        return new LayoutsInUse(Layouts.shipped(), new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }

    private static String layout(LayoutsInUse layouts, String region, int year, DisclosureKind kind) {
        FactKey key = FactKey.ofGoal(new UUID(0, 1), new FiscalYear(year), kind, 1);
        return layouts.of(key, new RegionCode(region), null).id();
    }
}
