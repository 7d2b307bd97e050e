package jixiao.project.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jixiao.kit.audit.AuditTrail;
import jixiao.kit.events.EventJson;
import jixiao.kit.events.EventSize;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.KnownOrganisations;
import jixiao.kit.identity.Scope;
import jixiao.kit.problem.Problem;
import jixiao.values.RegionCode;

/** Takes a document in: reads it, stores the file, and lets its forms wait for {@link RecordImports}. */
@ApplicationScoped
public class ImportDocument {
    /** Bytes beside the parts in what is said of a document: names, title and source; and each project's id. */
    private static final int HEAD = 64 * 1024;

    private static final int PER_PROJECT = 39;

    private final ReadDocument reader;
    private final UnderstandForms forms;
    private final Imports imports;
    private final KnownOrganisations known;
    private final EventJson json;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;
    private final Event<ImportReceived> received;

    ImportDocument(
            ReadDocument reader,
            UnderstandForms forms,
            Imports imports,
            KnownOrganisations known,
            EventJson json,
            AuditTrail audit,
            Caller caller,
            Clock clock,
            Event<ImportReceived> received) {
        this.reader = reader;
        this.forms = forms;
        this.imports = imports;
        this.known = known;
        this.json = json;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.received = received;
    }

    /** What the import would make of it; nothing is kept. */
    public Prepared dryRun(SourceFile file, DocumentEntry entry) {
        UnderstoodDocument understood = read(file, entry);
        return QuarkusTransaction.requiringNew().call(() -> prepare(file, entry, understood));
    }

    public Prepared receive(SourceFile file, DocumentEntry entry) {
        UnderstoodDocument understood = read(file, entry);
        return QuarkusTransaction.requiringNew().call(() -> keep(prepare(file, entry, understood), file));
    }

    /** Outside of any transaction: a large document takes seconds, and would keep a connection from others. */
    private UnderstoodDocument read(SourceFile file, DocumentEntry entry) {
        QuarkusTransaction.requiringNew().run(() -> {
            refuseForeign(entry.region());
            refuseKnown(file);
        });
        return reader.read(file, entry);
    }

    private Prepared keep(Prepared prepared, SourceFile file) {
        DocumentImport document = prepared.document();
        imports.add(document, file);
        prepared.rows().forEach(imports::add);
        imports.write();
        audit.record("IMPORT", "document", document.id(), document.title() + " " + document.digest());
        received.fire(new ImportReceived(document.id()));
        return prepared;
    }

    private Prepared prepare(SourceFile file, DocumentEntry entry, UnderstoodDocument understood) {
        refuseKnown(file);
        Understanding understanding = forms.of(understood, entry.region());
        DocumentImport document = new DocumentImport(UUID.randomUUID(), file, entry, understood);
        List<UnderstoodForm> all = understanding.forms();
        document.receive(
                parts(understood),
                json.write(understanding.findings()),
                (int) all.stream().filter(form -> form.refusal() != null).count(),
                caller.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        List<ImportRow> rows = IntStream.range(0, all.size())
                .mapToObj(i -> new ImportRow(
                        document.id(), i + 1, all.get(i), json.write(all.get(i).form())))
                .toList();
        return new Prepared(document, rows);
    }

    /** @throws jixiao.kit.problem.Refusal when they are too long to tell the other services */
    private String parts(UnderstoodDocument understood) {
        String parts = json.write(DocumentParts.of(understood.document()));
        int rest = HEAD + PER_PROJECT * understood.document().projects().size();
        if (!EventSize.leavesRoom(parts, rest)) {
            throw Problem.INVALID_FIELD.at(
                    "/file", "文件中绩效表以外的内容（通知、统计表、报告）过长，无法登记（上限约 7 MB）。请删去与绩效无关的部分，或拆成几个文件后重新导入。");
        }
        return parts;
    }

    private void refuseForeign(RegionCode region) {
        Scope scope = caller.scope();
        if (!scope.includesRegion(region) && !known.existsIn(region, scope)) {
            throw Problem.FORBIDDEN.because("您只能导入本区划内的文件，区划 %s 不在您的权限范围内，请核对区划代码。".formatted(region));
        }
    }

    private void refuseKnown(SourceFile file) {
        imports.byDigest(file.digest()).ifPresent(known -> {
            throw Problem.DUPLICATE.at(
                    "/file",
                    "同一文件已于 " + known.receivedAt().atZone(clock.getZone()).toLocalDate() + " 导入（“" + known.title()
                            + "”），见 /api/imports/" + known.id() + "。");
        });
    }

    /** A document and its forms as understood, kept or not. */
    public record Prepared(DocumentImport document, List<ImportRow> rows) {}
}
