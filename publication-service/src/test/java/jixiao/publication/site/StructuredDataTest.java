package jixiao.publication.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import jixiao.publication.releases.DisclosureKind;
import jixiao.values.FiscalYear;
import org.junit.jupiter.api.Test;

class StructuredDataTest {
    private static final UUID ID = new UUID(1, 2);
    private static final Pages.Head HEAD = new Pages.Head(
            DisclosureKind.TARGET,
            new FiscalYear(2024),
            "宁夏吴忠市",
            "吴忠市总工会",
            "/units/640300/902",
            null,
            null,
            false,
            null,
            LocalDate.of(2024, 2, 8));

    @Test
    void a_page_is_a_data_set_with_its_download() throws IOException {
        JsonNode dataset = read("劳模疗休养");

        assertThat(dataset.get("@type").asText()).isEqualTo("Dataset");
        assertThat(dataset.get("name").asText()).isEqualTo("劳模疗休养");
        assertThat(dataset.get("temporalCoverage").asText()).isEqualTo("2024");
        assertThat(dataset.get("datePublished").asText()).isEqualTo("2024-02-08");
        assertThat(dataset.get("distribution").get(0).get("contentUrl").asText())
                .isEqualTo("/api/publications/" + ID);
    }

    @Test
    void no_name_can_end_the_data_block() throws IOException {
        String crafted = "</script><script>alert(1)</script><!--";

        assertThat(written(crafted)).doesNotContain("<");
        assertThat(read(crafted).get("name").asText()).isEqualTo(crafted);
    }

    private static JsonNode read(String name) throws IOException {
        return new ObjectMapper().readTree(written(name));
    }

    private static String written(String name) {
        return StructuredData.disclosureDataset(HEAD, name, ID).getValue();
    }
}
