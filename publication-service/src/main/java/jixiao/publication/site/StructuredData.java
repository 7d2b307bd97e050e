package jixiao.publication.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A page as a data set of schema.org, for search engines. It stands in the head as a data block, which no browser
 * executes, so the strict content security policy need not know it.
 */
@TemplateExtension
final class StructuredData {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StructuredData() {}

    static RawString disclosureDataset(Pages.Head head, String name, UUID id) {
        return dataset(head, name, "/disclosures/" + id, "/api/publications/" + id);
    }

    static RawString releaseDataset(Pages.Head head, String title, UUID id) {
        return dataset(head, title, "/releases/" + id, "/api/publications/releases/" + id);
    }

    private static RawString dataset(Pages.Head head, String name, String address, String data) {
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@context", "https://schema.org");
        dataset.put("@type", "Dataset");
        dataset.put("name", name);
        dataset.put("description", head.year() + "年" + head.kind().label() + "，" + head.department() + "，按公布的原件逐项列出。");
        dataset.put("url", address);
        dataset.put("inLanguage", "zh-CN");
        dataset.put("isAccessibleForFree", true);
        dataset.put("temporalCoverage", head.year().toString());
        dataset.put("spatialCoverage", head.region());
        dataset.put("creator", Map.of("@type", "GovernmentOrganization", "name", head.department()));
        if (head.publishedOn() != null) {
            dataset.put("datePublished", head.publishedOn().toString());
        }
        dataset.put(
                "distribution",
                List.of(Map.of("@type", "DataDownload", "encodingFormat", "application/json", "contentUrl", data)));
        return new RawString(harmless(dataset));
    }

    /** No text in it can end the data block. */
    private static String harmless(Map<String, Object> dataset) {
        try {
            return JSON.writeValueAsString(dataset).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
