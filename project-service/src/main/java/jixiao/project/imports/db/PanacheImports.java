package jixiao.project.imports.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jixiao.kit.identity.Scope;
import jixiao.project.imports.DocumentImport;
import jixiao.project.imports.ImportCursor;
import jixiao.project.imports.ImportRow;
import jixiao.project.imports.ImportedFile;
import jixiao.project.imports.Imports;
import jixiao.project.imports.SourceFile;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PanacheImports implements Imports, PanacheRepositoryBase<DocumentImport, UUID> {
    private static final String IN_SCOPE =
            "cast(region as string) like :scopeRegion and (:scopePath = '%' or receivedFrom = :account"
                    + " or departmentId in (select o.id from KnownOrganisation o where o.path like :scopePath))";

    @Override
    public void add(DocumentImport document, SourceFile file) {
        persist(document);
        getEntityManager().persist(new ImportedFile(document.id(), file.content()));
    }

    @Override
    public void add(ImportRow row) {
        getEntityManager().persist(row);
    }

    @Override
    public Optional<DocumentImport> byDigest(String digest) {
        return find("digest", digest).firstResultOptional();
    }

    @Override
    public Optional<DocumentImport> byId(UUID id, Scope scope, String account) {
        Map<String, Object> parameters = parameters(scope, account);
        parameters.put("id", id);
        return find("id = :id and " + IN_SCOPE, parameters).firstResultOptional();
    }

    @Override
    public List<DocumentImport> page(Scope scope, String account, @Nullable ImportCursor after, int limit) {
        Map<String, Object> parameters = parameters(scope, account);
        String where = IN_SCOPE;
        if (after != null) {
            where += " and (receivedAt < :before or receivedAt = :before and id < :beforeId)";
            parameters.put("before", after.receivedAt());
            parameters.put("beforeId", after.id());
        }
        return find(where + " order by receivedAt desc, id desc", parameters)
                .page(0, limit)
                .list();
    }

    @Override
    public Optional<byte[]> file(UUID id) {
        return Optional.ofNullable(getEntityManager().find(ImportedFile.class, id))
                .map(ImportedFile::content);
    }

    @Override
    public List<ImportRow> rows(UUID id) {
        return getEntityManager()
                .createQuery("from ImportRow r where r.key.importId = :id order by r.key.position", ImportRow.class)
                .setParameter("id", id)
                .getResultList();
    }

    @Override
    public List<UUID> recordedProjects(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select r.projectId from ImportRow r where r.key.importId = :id and r.state = RECORDED"
                                + " order by r.key.position",
                        UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    @Override
    public Optional<DocumentImport> nextWithWork() {
        return getEntityManager()
                .unwrap(org.hibernate.Session.class)
                .createNativeQuery(
                        "select id from document_import where state in ('RECEIVED', 'RUNNING')"
                                + " order by received_at limit 1 for update skip locked",
                        UUID.class)
                .getResultStream()
                .findFirst()
                .flatMap(this::findByIdOptional);
    }

    @Override
    public DocumentImport hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void write() {
        flush();
    }

    @Override
    public List<ImportRow> waiting(UUID id, int limit) {
        return getEntityManager()
                .createQuery(
                        "from ImportRow r where r.key.importId = :id and r.state = WAITING order by r.key.position",
                        ImportRow.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    private static Map<String, Object> parameters(Scope scope, String account) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("account", account);
        return parameters;
    }
}
