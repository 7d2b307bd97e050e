package jixiao.project.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jixiao.forms.document.ProjectForm;
import jixiao.kit.events.EventJson;
import jixiao.kit.events.Outbox;
import jixiao.project.library.OrganisationName;
import jixiao.project.library.Particulars;
import jixiao.project.library.ProjectAttribute;
import jixiao.project.library.RecordProjectYears;
import jixiao.project.library.RecordedFacts;
import jixiao.project.library.StatedYear;
import jixiao.project.library.UnitsAndDepartments;

/**
 * Records the forms that wait, some at a time. The state of each row changes in the transaction that records it and
 * says its event, so that after a crash the work goes on at the first row still waiting and nothing is said twice.
 */
@ApplicationScoped
public class RecordImports {
    private static final String NOT_WRITTEN = "登记时出现系统问题，该项目没有写入；请联系运维人员查看日志后重新导入。";
    private static final String UNTOLD = "各项目已处理完，但文件整体（通知、统计表、报告）登记时出现系统问题，没有告知其他服务；请联系运维人员查看日志。";

    private final Imports imports;
    private final FindOrganisations find;
    private final EnsureOrganisations ensure;
    private final UnitsAndDepartments units;
    private final RecordProjectYears record;
    private final EventJson json;
    private final Outbox outbox;
    private final Clock clock;

    RecordImports(
            Imports imports,
            FindOrganisations find,
            EnsureOrganisations ensure,
            UnitsAndDepartments units,
            RecordProjectYears record,
            EventJson json,
            Outbox outbox,
            Clock clock) {
        this.imports = imports;
        this.find = find;
        this.ensure = ensure;
        this.units = units;
        this.record = record;
        this.json = json;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Records up to so many rows of the oldest import with work left; false when there is none.
     *
     * @throws ImportStopped when it cannot; nothing is changed then
     */
    @Transactional
    public boolean next(int limit) {
        Optional<DocumentImport> next = imports.nextWithWork();
        next.ifPresent(document -> {
            List<ImportRow> waiting = imports.waiting(document.id(), limit);
            try {
                goOn(document, waiting);
            } catch (RuntimeException e) {
                throw new ImportStopped(document, waiting, e);
            }
        });
        return next.isPresent();
    }

    /**
     * Refuses the row an import stopped at, or gives the import up when it stopped at its end: it has failed for a
     * reason nobody foresaw, and must not hold up the others. Does nothing when it has gone on meanwhile.
     */
    @Transactional
    void setAside(ImportStopped where) {
        DocumentImport document = imports.hold(where.importId());
        List<ImportRow> waiting = imports.waiting(document.id(), 1);
        if (waiting.isEmpty() && where.isAtTheEnd() && document.finishedAt() == null) {
            document.fail(UNTOLD, clock.instant());
        }
        waiting.stream().filter(where::isAt).forEach(row -> refuse(document, row, NOT_WRITTEN));
    }

    private void goOn(DocumentImport document, List<ImportRow> waiting) {
        if (waiting.isEmpty()) {
            finish(document);
        } else {
            new Batch(document).record(waiting);
        }
        imports.write();
    }

    private void finish(DocumentImport document) {
        document.finish(clock.instant());
        if (document.departmentId() == null) {
            return;
        }
        OrganisationName department = departmentOf(document.departmentId());
        List<UUID> projects = imports.recordedProjects(document.id());
        outbox.append(
                DocumentRecorded.of(document, json.read(document.parts(), DocumentParts.class), department, projects));
    }

    private OrganisationName departmentOf(UUID unit) {
        return units.of(unit).department();
    }

    private static void refuse(DocumentImport document, ImportRow row, String reason) {
        row.refused(reason);
        document.rowRefused();
    }

    /** Some rows of one document; most of them name the same few organisations. */
    private final class Batch {
        private final DocumentImport document;
        private final Map<FormOrganisations, FoundOrganisations> found = new HashMap<>();
        private final Map<FormOrganisations, UUID> unitIds = new HashMap<>();

        Batch(DocumentImport document) {
            this.document = document;
        }

        void record(List<ImportRow> waiting) {
            List<ImportRow> rows = new ArrayList<>();
            List<StatedYear> stated = new ArrayList<>();
            for (ImportRow row : waiting) {
                state(row).ifPresent(year -> {
                    rows.add(row);
                    stated.add(year);
                });
            }
            List<RecordProjectYears.Outcome> outcomes = record.record(stated, document.receivedFrom());
            for (int i = 0; i < rows.size(); i++) {
                note(rows.get(i), stated.get(i), outcomes.get(i));
            }
        }

        /** Empty when its organisations can no longer be told, and the row is refused. */
        private Optional<StatedYear> state(ImportRow row) {
            ProjectForm form = json.read(row.form(), ProjectForm.class);
            FormOrganisations named = FormOrganisations.of(form);
            FoundOrganisations who = found.computeIfAbsent(named, key -> find.of(key, document.region(), row.line()));
            if (who.refusal() != null) {
                refuse(document, row, who.refusal());
                return Optional.empty();
            }
            UUID unit = unitIds.computeIfAbsent(named, key -> ensure.unitOf(who, document.region()));
            return Optional.of(new StatedYear(unit, document.fiscalYear(), form, facts(form, row.position())));
        }

        private void note(ImportRow row, StatedYear stated, RecordProjectYears.Outcome outcome) {
            switch (outcome) {
                case RecordProjectYears.Recorded recorded -> {
                    row.recorded(recorded.projectId(), found.get(FormOrganisations.of(stated.form())));
                    document.rowRecorded();
                    if (document.departmentId() == null) {
                        document.isOf(departmentOf(stated.unitId()).id());
                    }
                }
                case RecordProjectYears.Refused refused -> {
                    row.speaksOf(refused.projectId());
                    refuse(document, row, refused.reason());
                }
            }
        }

        private RecordedFacts facts(ProjectForm form, int position) {
            StatedMoney money = StatedMoney.of(form);
            ProjectAttribute attribute = Optional.ofNullable(form.attribute())
                    .flatMap(ProjectAttribute::read)
                    .orElse(null);
            return new RecordedFacts(
                    new Particulars(null, attribute, form.term(), form.fundOffice()),
                    money.lines(),
                    money.total(),
                    document.sourceAt(position));
        }
    }
}
