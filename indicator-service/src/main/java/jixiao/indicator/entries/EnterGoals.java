package jixiao.indicator.entries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jixiao.forms.entry.EntryFault;
import jixiao.forms.entry.EntryForm;
import jixiao.forms.entry.EntryKind;
import jixiao.forms.entry.EntrySubject;
import jixiao.forms.entry.EntryTemplate;
import jixiao.forms.entry.EntryWorkbook;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.Layout;
import jixiao.forms.layout.Layouts;
import jixiao.forms.reading.UnreadableFile;
import jixiao.indicator.goals.GoalEntry;
import jixiao.indicator.goals.GoalFilter;
import jixiao.indicator.goals.GoalStep;
import jixiao.indicator.goals.Goals;
import jixiao.indicator.goals.ListedGoal;
import jixiao.indicator.goals.PerformanceGoal;
import jixiao.indicator.goals.WorkOnGoals;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.FieldFault;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.Refusal;
import jixiao.kit.problem.ValidationFaults;
import org.jspecify.annotations.Nullable;

/** Makes workbooks of goals that may be edited, and takes them back: every goal of a workbook is edited, or none. */
@ApplicationScoped
@Transactional
public class EnterGoals {
    /** More than this is looked through for goals that may be edited. */
    private static final int MOST_LISTED = 500;

    private final Layouts layouts;
    private final Goals goals;
    private final WorkOnGoals work;
    private final Validator validator;
    private final Caller caller;

    EnterGoals(Layouts layouts, Goals goals, WorkOnGoals work, Validator validator, Caller caller) {
        this.layouts = layouts;
        this.goals = goals;
        this.work = work;
        this.validator = validator;
        this.caller = caller;
    }

    /**
     * One sheet for each goal of the filter that may be edited.
     *
     * @param filter names a year
     */
    public EntryTemplate template(String layoutId, GoalFilter filter) {
        Layout layout = layouts.find(layoutId)
                .filter(found -> EntryKind.GOAL.layouts().contains(found.kind()))
                .orElseThrow(() -> Problem.NOT_FOUND.because("没有版式“" + layoutId + "”的绩效目标填报模板。"));
        List<PerformanceGoal> open = goals.list(caller.scope(), filter, MOST_LISTED).stream()
                .map(ListedGoal::goal)
                .filter(goal -> GoalStep.EDIT.isOpenTo(goal.stage()))
                .toList();
        if (open.isEmpty()) {
            throw Problem.NOT_FOUND.because("所选范围内没有可以填写的绩效目标：尚未登记，或都已提交、批复。");
        }
        if (open.size() > EntryTemplate.MOST_FORMS) {
            throw Problem.INVALID_FIELD.at(
                    "/unit", "所选范围内可以填写的绩效目标超过 " + EntryTemplate.MOST_FORMS + " 个，请用 unit 或 projectId 缩小范围。");
        }
        return EntryTemplate.of(
                        layout,
                        filter.fiscalYear().year(),
                        EntryKind.GOAL,
                        open.stream()
                                .map(goal -> GoalForm.of(goal, layout.moneyUnit()))
                                .toList())
                .orElseThrow();
    }

    /** @throws Refusal with every fault at its sheet, row and column */
    public List<PerformanceGoal> enter(byte[] workbook) {
        List<EntryFault> faults = new ArrayList<>();
        List<FilledGoal> filled = filled(workbook, faults);
        if (!faults.isEmpty()) {
            throw Problem.INVALID_FIELD.because(
                    "有 " + faults.size() + " 处填写有误，没有保存任何绩效目标。请逐项改正后重新上传。",
                    faults.stream()
                            .map(fault -> new FieldFault(fault.pointer(), fault.message()))
                            .toArray(FieldFault[]::new));
        }
        filled.forEach(one -> work.edit(one.goal(), one.entry().classified()));
        return filled.stream().map(FilledGoal::goal).toList();
    }

    /** What is wrong with a filled workbook; nothing is saved. */
    public List<EntryFault> check(byte[] workbook) {
        List<EntryFault> faults = new ArrayList<>();
        filled(workbook, faults);
        return faults;
    }

    private List<FilledGoal> filled(byte[] content, List<EntryFault> faults) {
        List<FilledGoal> filled = new ArrayList<>();
        for (EntryForm form : touched(content)) {
            Optional<PerformanceGoal> goal = goal(form.subject());
            if (goal.isEmpty()) {
                faults.add(form.cell(HeaderField.GOAL).fault("没有这个绩效目标，或不在您的权限范围内。"));
                continue;
            }
            FilledGoal one = FilledGoal.of(form, goal.get());
            List<EntryFault> own = new ArrayList<>(one.faults());
            unfit(one).ifPresent(own::add);
            invalid(one.entry()).stream()
                    .map(one::placed)
                    .filter(fault -> own.stream().noneMatch(fault::isAt))
                    .forEach(own::add);
            faults.addAll(own);
            filled.add(one);
        }
        return filled;
    }

    private List<EntryForm> touched(byte[] content) {
        try {
            List<EntryForm> forms =
                    EntryWorkbook.read(content, layouts, EntryKind.GOAL).touched();
            if (forms.isEmpty()) {
                throw Problem.UNREADABLE_DOCUMENT.at("/file", "模板中没有改动任何绩效目标，请填写后重新上传。");
            }
            return forms;
        } catch (UnreadableFile e) {
            throw Problem.UNREADABLE_DOCUMENT.at("/file", e.getMessage());
        }
    }

    private Optional<PerformanceGoal> goal(@Nullable EntrySubject subject) {
        try {
            return subject == null ? Optional.empty() : goals.inScope(UUID.fromString(subject.id()), caller.scope());
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** What was changed meanwhile is not overwritten, and what is on its way is not edited. */
    private static Optional<EntryFault> unfit(FilledGoal one) {
        PerformanceGoal goal = one.goal();
        if (!GoalStep.EDIT.isOpenTo(goal.stage())) {
            return Optional.of(one.fault("该绩效目标现为“" + goal.stage().label() + "”，不能修改。"));
        }
        return one.form().subject().version() == goal.version()
                ? Optional.empty()
                : Optional.of(one.fault("模板下载之后，该绩效目标已被修改。请重新下载模板填写，以免覆盖他人的修改。"));
    }

    private List<FieldFault> invalid(GoalEntry entry) {
        Set<ConstraintViolation<GoalEntry>> violations = validator.validate(entry);
        List<FieldFault> faults =
                new ArrayList<>(ValidationFaults.refusalOf(new ConstraintViolationException(violations))
                        .faults());
        try {
            entry.classified();
        } catch (Refusal refusal) {
            faults.addAll(refusal.faults());
        }
        return faults;
    }
}
