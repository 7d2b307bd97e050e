package jixiao.project.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jixiao.forms.document.FormFinding;
import jixiao.forms.document.FormFinding.Severity;
import jixiao.forms.document.ProjectForm;
import jixiao.kit.events.EventJson;
import jixiao.kit.identity.Caller;
import jixiao.kit.identity.KnownOrganisations;
import jixiao.kit.identity.Scope;
import jixiao.kit.problem.FieldFault;
import jixiao.kit.problem.Problem;
import jixiao.project.library.ProjectAttribute;
import jixiao.project.library.ProjectYears;
import jixiao.values.FiscalYear;
import jixiao.values.RegionCode;
import org.jspecify.annotations.Nullable;

/** Finds for every form of a document its organisations, its project and its money. Changes nothing. */
@ApplicationScoped
class UnderstandForms {
    private static final int LONGEST_NAME = 200;

    /** Characters as JSON: far above any real form, and far below what an event can hold. */
    private static final int LONGEST_FORM = 1 << 20;

    private final FindOrganisations organisations;
    private final ProjectYears years;
    private final KnownOrganisations known;
    private final Caller caller;
    private final EventJson json;

    UnderstandForms(
            FindOrganisations organisations,
            ProjectYears years,
            KnownOrganisations known,
            Caller caller,
            EventJson json) {
        this.organisations = organisations;
        this.years = years;
        this.known = known;
        this.caller = caller;
        this.json = json;
    }

    /** @throws jixiao.kit.problem.Refusal when a form is of an organisation outside the caller's scope */
    Understanding of(UnderstoodDocument document, RegionCode region) {
        Run run = new Run(document, region, caller.scope());
        List<UnderstoodForm> forms =
                document.document().projects().stream().map(run::understand).toList();
        if (!run.outOfScope.isEmpty()) {
            throw Problem.FORBIDDEN.because("文件中有不在您权限范围内的单位，没有导入任何内容。", run.outOfScope.toArray(FieldFault[]::new));
        }
        run.findings.sort(Comparator.comparingInt(FormFinding::line));
        return new Understanding(forms, List.copyOf(run.findings));
    }

    /** One pass over a document; what is found once of an organisation or a unit's projects is kept for its other forms. */
    private final class Run {
        private final UnderstoodDocument document;
        private final RegionCode region;
        private final Scope scope;
        private final List<FormFinding> findings;
        private final List<FieldFault> outOfScope = new ArrayList<>();
        private final Map<FormOrganisations, FoundOrganisations> found = new HashMap<>();
        private final Map<UUID, Map<String, ProjectMatch>> projects = new HashMap<>();
        private final Map<UUID, Set<String>> workedOn = new HashMap<>();
        private final Map<String, Integer> lineByProject = new HashMap<>();

        Run(UnderstoodDocument document, RegionCode region, Scope scope) {
            this.document = document;
            this.region = region;
            this.scope = scope;
            this.findings = new ArrayList<>(document.findings());
        }

        UnderstoodForm understand(ProjectForm form) {
            FoundOrganisations who = organisations(form);
            StatedMoney money = StatedMoney.of(form);
            List<FormFinding> own = new ArrayList<>(money.findings());
            checkAttribute(form, own);
            checkLength(form, own);
            checkName(form, who, own);
            checkWorkedOn(form, who, own);
            findings.addAll(own);
            return new UnderstoodForm(
                    form,
                    matched(who.department()),
                    matched(who.unit()),
                    project(form, who),
                    money,
                    refusal(form, who, own));
        }

        private FoundOrganisations organisations(ProjectForm form) {
            return found.computeIfAbsent(FormOrganisations.of(form), named -> {
                FoundOrganisations who = organisations.of(named, region, form.line());
                findings.addAll(who.findings());
                if (who.unit() != null && !isInScope(who.unit(), who.department())) {
                    outOfScope.add(new FieldFault(
                            "/file/lines/" + form.line(),
                            "“" + who.unit().matched().name() + "”不在您的权限范围内，请由其主管部门或财政部门导入。"));
                }
                return who;
            });
        }

        /** A unit that is still to be registered is as far in scope as its department; a department, where all is. */
        private boolean isInScope(@Nullable Found found, @Nullable Found above) {
            if (found == null) {
                return scope.path().equals("%");
            }
            return found.id() == null
                    ? isInScope(above, null)
                    : known.byId(found.id()).filter(scope::includes).isPresent();
        }

        private void checkAttribute(ProjectForm form, List<FormFinding> own) {
            String written = form.attribute();
            if (written != null && ProjectAttribute.read(written).isEmpty()) {
                own.add(ImportFinding.ATTRIBUTE_UNKNOWN.at(form.line(), "项目属性", written));
            }
        }

        private void checkLength(ProjectForm form, List<FormFinding> own) {
            if (json.write(form).length() > LONGEST_FORM) {
                own.add(ImportFinding.FORM_TOO_LONG.at(form.line(), "绩效表"));
            }
        }

        private void checkName(ProjectForm form, FoundOrganisations who, List<FormFinding> own) {
            if (form.name().length() > LONGEST_NAME) {
                own.add(ImportFinding.PROJECT_NAME_TOO_LONG.at(form.line(), "项目名称"));
            }
            if (who.unit() != null) {
                Integer before = lineByProject.putIfAbsent(who.unitKey() + "/" + form.name(), form.line());
                if (before != null) {
                    own.add(ImportFinding.PROJECT_REPEATED.at(form.line(), "项目名称", before));
                }
            }
        }

        private void checkWorkedOn(ProjectForm form, FoundOrganisations who, List<FormFinding> own) {
            if (who.unit() != null
                    && who.unit().id() != null
                    && workedOn.computeIfAbsent(
                                    who.unit().id(), unit -> years.namesWorkedOn(unit, document.fiscalYear()))
                            .contains(form.name())) {
                own.add(ImportFinding.PROJECT_WORKED_ON.at(form.line(), "项目名称", document.fiscalYear()));
            }
        }

        private ProjectMatch project(ProjectForm form, FoundOrganisations who) {
            if (who.unit() == null || who.unit().id() == null) {
                return ProjectMatch.NEW;
            }
            return projects.computeIfAbsent(who.unit().id(), unit -> matches(unit, document.fiscalYear()))
                    .getOrDefault(form.name(), ProjectMatch.NEW);
        }

        private Map<String, ProjectMatch> matches(UUID unitId, FiscalYear fiscalYear) {
            Map<String, ProjectMatch> matches = new HashMap<>();
            years.namesByYear(unitId)
                    .forEach((year, names) -> names.forEach(name -> matches.merge(
                            name,
                            year.equals(fiscalYear) ? ProjectMatch.SAME_YEAR : ProjectMatch.OTHER_YEARS,
                            (one, other) -> one.compareTo(other) > 0 ? one : other)));
            return matches;
        }

        private @Nullable String refusal(ProjectForm form, FoundOrganisations who, List<FormFinding> own) {
            String readerError = document.errors().of(form);
            if (readerError != null) {
                return readerError;
            }
            return who.refusal() != null
                    ? who.refusal()
                    : own.stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .map(FormFinding::message)
                            .findFirst()
                            .orElse(null);
        }

        private static @Nullable MatchedOrganisation matched(@Nullable Found found) {
            return found == null ? null : found.matched();
        }
    }
}
