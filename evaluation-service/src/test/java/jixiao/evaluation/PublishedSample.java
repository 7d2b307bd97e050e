package jixiao.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jixiao.evaluation.sheets.Told;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.reading.FormReader;

/** Tells the service of the document that 红寺堡区总工会 published for 2023: seven sheets, statistics table and report. */
@ApplicationScoped
public class PublishedSample {
    private static final String YEAR = "jixiao.project-year.recorded.v1";
    private static final String DOCUMENT = "jixiao.document.recorded.v1";

    private final Told told;

    PublishedSample(Told told) {
        this.told = told;
    }

    /** @param projects ids by name, in the order of the document */
    public record Published(UUID documentId, Told.Unit unit, Map<String, UUID> projects) {}

    /** @param region of the unit; each test takes one of its own */
    public Published publishedIn(String region) {
        FormDocument document = document();
        UUID documentId = UUID.randomUUID();
        Told.Unit unit = told.unit(region, "P" + documentId.toString().substring(0, 8));
        Map<String, UUID> projects = new LinkedHashMap<>();
        int position = 1;
        for (ProjectForm form : document.projects()) {
            UUID project = UUID.randomUUID();
            projects.put(form.name(), project);
            told.tell(YEAR, "jixiao.projects", project, year(project, unit, form, documentId, position++));
        }
        Published published = new Published(documentId, unit, projects);
        tellDocument(published, document, 1);
        return published;
    }

    /** The same with other print than the sample's. */
    public void tellDocument(Published published, FormDocument document, int version) {
        ObjectNode state = told.example("project-service", DOCUMENT);
        state.put("documentId", published.documentId().toString())
                .put("version", version)
                .put("region", published.unit().region())
                .put("fiscalYear", 2023)
                .put("kind", "SELF_EVALUATION");
        state.set("statistics", told.json(document.statistics()));
        state.set("report", told.json(document.report()));
        told.tell(DOCUMENT, "jixiao.projects", published.documentId(), state);
    }

    /** Another document states the year of one project: half of the points of every third indicator are lost. */
    public void tellLowerScores(Published published, String project) {
        ProjectForm form = document().projects().stream()
                .filter(candidate -> candidate.name().equals(project))
                .findFirst()
                .orElseThrow();
        UUID id = published.projects().get(project);
        ObjectNode year = year(id, published.unit(), form, published.documentId(), 1);
        year.put("version", 2);
        ((ObjectNode) year.get("source")).put("digest", "c".repeat(64)).put("title", "更正后的自评表");
        ArrayNode rows = (ArrayNode) year.at("/form/indicators");
        for (int i = 0; i < rows.size(); i += 3) {
            ((ObjectNode) rows.get(i)).put("score", "5").put("explanation", "未按期完成。");
        }
        ((ObjectNode) year.at("/form/yearEnd")).putNull("totalScore");
        told.tell(YEAR, "jixiao.projects", id, year);
    }

    private ObjectNode year(UUID project, Told.Unit unit, ProjectForm form, UUID documentId, int position) {
        ObjectNode year = told.example("project-service", YEAR, project, unit);
        year.put("stage", "COMPLETED")
                .put("fiscalYear", 2023)
                .put("name", form.name())
                .put("version", 1);
        ((ObjectNode) year.get("unit")).put("name", "红寺堡区总工会");
        ((ObjectNode) year.get("source"))
                .put("documentId", documentId.toString())
                .put("position", position);
        year.set("form", told.json(form));
        return year;
    }

    public static FormDocument document() {
        try {
            return new FormReader()
                    .read(Files.readString(Path.of("../samples/documents/s2-hongsibu-self-evaluation-2023.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
