package jixiao.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.IndicatorRow;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.reading.FormReader;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.Figures;

/** The five real documents of {@code samples/}, told as the other services tell them after an import. */
@ApplicationScoped
public class RecordedSamples {
    private static final Path FOLDER = Path.of("..", "samples");

    private final Producers producers;
    private final ObjectMapper json;

    RecordedSamples(Producers producers, ObjectMapper json) {
        this.producers = producers;
        this.json = json;
    }

    /** Tells everything there is to tell of all five; saying it again changes nothing. */
    public void tell() {
        for (JsonNode known : read("organisations.json")) {
            say("project-service", "jixiao.organisation.changed.v1", registered(known));
        }
        for (JsonNode sample : read("documents.json")) {
            tell(sample);
        }
    }

    /** The id of a recorded project, for its page. */
    public static UUID project(String file, int position) {
        return id(file + "#" + position);
    }

    private void tell(JsonNode sample) {
        String file = sample.get("file").asText();
        FormDocument document = new FormReader().read(text(file));
        DisclosureKind kind = kind(document);
        ObjectNode source = json.createObjectNode()
                .put("documentId", id(file).toString())
                .put("layout", document.layout())
                .put("kind", kind.name())
                .put("title", sample.get("title").asText())
                .put("publishedOn", sample.get("publishedOn").textValue())
                .put("origin", sample.get("source").asText())
                .put("digest", "a".repeat(64));
        tellDocument(sample, document, source);
        for (int i = 0; i < document.projects().size(); i++) {
            tellProject(sample, document, i, source.deepCopy().put("position", i + 1));
        }
    }

    private void tellDocument(JsonNode sample, FormDocument document, ObjectNode source) {
        ObjectNode state = source.deepCopy()
                .put("version", 1)
                .put("region", sample.get("region").asText())
                .put("fiscalYear", document.fiscalYear())
                .put("formTitle", document.title())
                .put("attachment", document.attachment())
                .put("moneyUnit", document.moneyUnit().name());
        state.set(
                "department",
                organisation(sample, document.projects().getFirst().department(), null));
        state.set("notice", json.valueToTree(document.notice()));
        state.set("statistics", json.valueToTree(document.statistics()));
        state.set("report", json.valueToTree(document.report()));
        state.set("subtotals", json.valueToTree(document.subtotals()));
        ArrayNode projects = state.putArray("projects");
        for (int i = 0; i < document.projects().size(); i++) {
            projects.add(project(sample.get("file").asText(), i + 1).toString());
        }
        say("project-service", "jixiao.document.recorded.v1", state);
    }

    private void tellProject(JsonNode sample, FormDocument document, int index, ObjectNode source) {
        ProjectForm form = document.projects().get(index);
        ObjectNode common = json.createObjectNode()
                .put(
                        "projectId",
                        project(sample.get("file").asText(), index + 1).toString())
                .put("fiscalYear", document.fiscalYear())
                .put("version", 1)
                .put("region", sample.get("region").asText())
                .put("origin", "RECORDED");
        common.set("unit", organisation(sample, form.unit(), form.unitCode()));
        common.set("department", organisation(sample, form.department(), null));
        common.set("source", source);
        DisclosureKind kind = kind(document);

        ObjectNode year = common.deepCopy()
                .put("name", form.name())
                .put("stage", "APPROVED")
                .put("term", form.term());
        for (String absent : new String[] {"code", "kind", "attribute", "fundOffice", "total", "approval"}) {
            year.putNull(absent);
        }
        year.putArray("funds");
        year.set("form", json.valueToTree(form));
        say("project-service", "jixiao.project-year.recorded.v1", year);
        if (kind == DisclosureKind.SELF_EVALUATION) {
            say("evaluation-service", "jixiao.evaluation.completed.v1", evaluation(common, form));
        } else {
            String type = kind == DisclosureKind.LIBRARY ? "jixiao.goal.recorded.v1" : "jixiao.goal.approved.v1";
            say("indicator-service", type, goal(common, form));
        }
    }

    private ObjectNode goal(ObjectNode common, ProjectForm form) {
        ObjectNode goal = common.deepCopy()
                .put("goalId", UUID.randomUUID().toString())
                .put("goalVersion", 1)
                .put("stage", "APPROVED")
                .put("projectName", form.name())
                .put("goal", String.valueOf(form.goal()))
                .putNull("review");
        goal.set("numberedGoals", json.valueToTree(form.numberedGoals()));
        goal.putArray("indicators");
        return goal;
    }

    private ObjectNode evaluation(ObjectNode common, ProjectForm form) {
        ObjectNode sheet = common.deepCopy()
                .put("evaluationId", UUID.randomUUID().toString())
                .put("revision", 1)
                .put("projectName", form.name())
                .put("goal", String.valueOf(form.goal()))
                .put("achieved", String.valueOf(form.yearEnd().achieved()))
                .put("totalPoints", "100")
                .put("totalScore", Figures.score(form).orElse(BigDecimal.ZERO).toPlainString())
                .put("rating", "EXCELLENT")
                .put("executed", Figures.executed(form).orElseThrow().money().toString())
                .put("completedAt", "2024-03-01T02:00:00Z");
        sheet.putNull("remark");
        sheet.set("funds", json.valueToTree(form.yearEnd().funds()));
        sheet.putObject("profile").put("id", "hongsibu-2023").put("version", "1");
        sheet.putObject("execution").putNull("rate").putNull("points").putNull("score");
        ArrayNode rows = sheet.putArray("rows");
        for (IndicatorRow row : form.indicators()) {
            ObjectNode told = json.valueToTree(row);
            told.put("position", rows.size() + 1).put("actual", String.valueOf(row.actual()));
            told.set("typedScore", told.get("score"));
            told.set("ruledScore", told.get("score"));
            rows.add(told);
        }
        return sheet;
    }

    private ObjectNode registered(JsonNode known) {
        ObjectNode state = named(known).put("version", 1).putNull("validFrom").putNull("validTo");
        JsonNode parent = known.get("parent");
        state.put("parentId", parent.isNull() ? null : organisationId(parent).toString());
        state.set("aliases", known.get("aliases"));
        return state.put("provisional", false);
    }

    private ObjectNode named(JsonNode known) {
        return json.createObjectNode()
                .put("id", organisationId(known).toString())
                .put("region", known.get("region").asText())
                .put("code", known.get("code").asText())
                .put("name", known.get("name").asText());
    }

    private static UUID organisationId(JsonNode known) {
        return id(known.get("region").asText() + "/" + known.get("code").asText());
    }

    /** By printed code, else by name or alias in the region; the department of a name comes before its unit. */
    private ObjectNode organisation(JsonNode sample, String name, String code) {
        for (JsonNode known : read("organisations.json")) {
            boolean named = known.get("name").asText().equals(name)
                    || known.get("aliases").toString().contains("\"" + name + "\"");
            if (known.get("region").equals(sample.get("region"))
                    && (code == null ? named : known.get("code").asText().equals(code))) {
                return named(known);
            }
        }
        throw new AssertionError("samples/organisations.json does not know " + name);
    }

    private void say(String service, String type, ObjectNode state) {
        try {
            producers.say(service, type, json.writeValueAsString(state));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static DisclosureKind kind(FormDocument document) {
        return document.layout().contains("library")
                ? DisclosureKind.LIBRARY
                : document.layout().contains("self-evaluation")
                        ? DisclosureKind.SELF_EVALUATION
                        : DisclosureKind.TARGET;
    }

    private JsonNode read(String file) {
        try {
            return json.readTree(text(file));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
