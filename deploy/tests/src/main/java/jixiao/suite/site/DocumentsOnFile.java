package jixiao.suite.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.reading.FormReader;
import jixiao.kit.rest.JsonSetup;

/** Writes published forms straight into the tables of publication-service: those of the sample documents, over and over. */
final class DocumentsOnFile {
    private static final String RELEASE = "insert into release (id, version, natural_key, kind, origin, region,"
            + " department_id, department_region, department_code, department_name, fiscal_year, title, layout,"
            + " money_unit, document_version, opened_at) values (?, 0, ?, ?, 'ENTERED', '640000', ?, '640000', 'D1',"
            + " '部门', ?, ?, ?, ?, 0, now())";
    private static final String DISCLOSURE = "insert into disclosure (id, version, release_id, project_id, unit_id,"
            + " unit_region, unit_code, unit_name, department_id, department_region, department_code, department_name,"
            + " position, project_name, based_on, state) values (?, 0, ?, ?, ?, '640000', 'U1', '单位', ?, '640000', 'D1',"
            + " '部门', 0, ?, 0, 'PUBLISHED')";
    private static final String EDITION = "insert into edition (id, disclosure_id, number, state, content, digest,"
            + " prepared_at, published_on, published_at) values (?, ?, 1, 'PUBLISHED', ?, ?, now(), current_date, now())";

    private final Connection database;
    private final ObjectMapper json = new ObjectMapper();

    DocumentsOnFile(Connection database) {
        this.database = database;
        new JsonSetup().customize(json);
    }

    /** @return the addresses of their pages */
    List<String> write(Path samples, int count) throws SQLException {
        List<FormDocument> documents = read(samples);
        List<String> addresses = new ArrayList<>();
        database.setAutoCommit(false);
        try (PreparedStatement releases = database.prepareStatement(RELEASE);
                PreparedStatement disclosures = database.prepareStatement(DISCLOSURE);
                PreparedStatement editions = database.prepareStatement(EDITION)) {
            for (int round = 0; addresses.size() < count; round++) {
                FormDocument document = documents.get(round % documents.size());
                UUID release = new UUID(4, round);
                batch(
                        releases,
                        release,
                        "bench/" + round,
                        kind(document),
                        new UUID(2, 1),
                        document.fiscalYear(),
                        document.title(),
                        document.layout(),
                        document.moneyUnit().name());
                for (ProjectForm form : document.projects()) {
                    UUID id = new UUID(3, addresses.size());
                    batch(disclosures, id, release, UUID.randomUUID(), new UUID(1, 1), new UUID(2, 1), form.name());
                    batch(editions, UUID.randomUUID(), id, written(form), "0".repeat(64));
                    addresses.add("/disclosures/" + id);
                }
            }
            releases.executeBatch();
            disclosures.executeBatch();
            editions.executeBatch();
        }
        database.commit();
        return addresses;
    }

    private static void batch(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private String written(ProjectForm form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kind(FormDocument document) {
        if (document.layout().contains("library")) {
            return "LIBRARY";
        }
        return document.layout().contains("self-evaluation") ? "SELF_EVALUATION" : "TARGET";
    }

    private static List<FormDocument> read(Path samples) {
        try (Stream<Path> files = Files.list(samples)) {
            FormReader reader = new FormReader();
            List<FormDocument> documents = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                documents.add(reader.read(Files.readString(file)));
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
