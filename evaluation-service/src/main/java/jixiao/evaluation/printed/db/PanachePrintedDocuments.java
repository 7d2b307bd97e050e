package jixiao.evaluation.printed.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.printed.PrintedDocument;
import jixiao.evaluation.printed.PrintedDocuments;
import jixiao.evaluation.sheets.Sheet;
import jixiao.kit.identity.Scope;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanachePrintedDocuments implements PrintedDocuments, PanacheRepositoryBase<PrintedDocument, UUID> {
    private static final String SOURCE = "s.provenance.recording.source";
    private static final String STATES_A_VISIBLE_SHEET =
            "id in (select " + SOURCE + ".documentId from Sheet s where s." + Scope.CUT + ")";

    private final EntityManager database;

    PanachePrintedDocuments(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<PrintedDocument> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<PrintedDocument> visible(UUID id, Scope scope) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("id", id);
        return find("id = :id and " + STATES_A_VISIBLE_SHEET, parameters).firstResultOptional();
    }

    @Override
    public List<PrintedDocument> page(Scope scope, @Nullable FiscalYear year, @Nullable UUID after, int limit) {
        StringBuilder where = new StringBuilder(STATES_A_VISIBLE_SHEET);
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        if (year != null) {
            where.append(" and fiscalYear = :year");
            parameters.put("year", year);
        }
        if (after != null) {
            where.append(" and id > :after");
            parameters.put("after", after);
        }
        return find(where + " order by id", parameters).page(0, limit).list();
    }

    @Override
    public List<Sheet> sheetsOf(UUID documentId) {
        return database.createQuery(
                        "from Sheet s where " + SOURCE + ".documentId = :document order by " + SOURCE
                                + ".position, s.id",
                        Sheet.class)
                .setParameter("document", documentId)
                .getResultList();
    }

    @Override
    public void add(PrintedDocument document) {
        persist(document);
    }
}
