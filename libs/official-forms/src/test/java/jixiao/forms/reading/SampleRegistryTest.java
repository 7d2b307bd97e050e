package jixiao.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jixiao.forms.document.ProjectForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code samples/documents.json} and {@code organisations.json} fit the documents they describe. */
class SampleRegistryTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> documents = read("documents.json");
    private final List<JsonNode> organisations = read("organisations.json");

    @ParameterizedTest
    @EnumSource
    void everyOrganisationOfADocumentIsRegisteredInItsRegion(Samples sample) {
        String region = described(sample).get("region").textValue();

        assertThat(sample.document().projects().stream()
                        .flatMap(form -> Stream.of(form.department(), form.unit()))
                        .filter(Objects::nonNull))
                .isSubsetOf(names(region));
    }

    @ParameterizedTest
    @EnumSource
    void aPrintedCodeIsTheRegisteredOne(Samples sample) {
        String region = described(sample).get("region").textValue();
        List<String> codes = organisations.stream()
                .filter(organisation -> organisation.get("region").textValue().equals(region))
                .map(organisation -> organisation.get("code").textValue())
                .toList();

        assertThat(sample.document().projects().stream()
                        .map(ProjectForm::unitCode)
                        .filter(Objects::nonNull))
                .isSubsetOf(codes);
    }

    private JsonNode described(Samples sample) {
        return documents.stream()
                .filter(document -> document.get("file").textValue().equals("documents/" + sample.file()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(String region) {
        List<String> names = new ArrayList<>();
        for (JsonNode organisation : organisations) {
            if (organisation.get("region").textValue().equals(region)) {
                names.add(organisation.get("name").textValue());
                organisation.get("aliases").forEach(alias -> names.add(alias.textValue()));
            }
        }
        return names;
    }

    private static List<JsonNode> read(String file) {
        try {
            JsonNode entries = JSON.readTree(Samples.folder().resolve(file).toFile());
            return StreamSupport.stream(entries.spliterator(), false).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
