package jixiao.evaluation.entries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jixiao.evaluation.sheets.Sheet;
import jixiao.evaluation.sheets.SheetStage;
import jixiao.evaluation.sheets.Sheets;
import jixiao.evaluation.sheets.WorkOnSheets;
import jixiao.forms.entry.EntryFault;
import jixiao.forms.entry.EntryForm;
import jixiao.forms.entry.EntrySubject;
import jixiao.forms.entry.EntryTemplate;
import jixiao.forms.entry.EntryWorkbook;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.Layout;
import jixiao.forms.layout.Layouts;
import jixiao.forms.reading.UnreadableFile;
import jixiao.kit.identity.Caller;
import jixiao.kit.problem.FieldFault;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.ValidationFaults;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Makes workbooks of open sheets, and takes them back: every sheet of a workbook is filled in, or none. */
@ApplicationScoped
@Transactional
public class FillSheets {
    private final Layouts layouts;
    private final Sheets sheets;
    private final WorkOnSheets work;
    private final Validator validator;
    private final Caller caller;

    FillSheets(Layouts layouts, Sheets sheets, WorkOnSheets work, Validator validator, Caller caller) {
        this.layouts = layouts;
        this.sheets = sheets;
        this.work = work;
        this.validator = validator;
        this.caller = caller;
    }

    /**
     * One sheet for each open self-evaluation of the year.
     *
     * @param unit {@code <region>/<code>}, with what lies below it; null is everything in scope
     */
    public EntryTemplate template(String layoutId, FiscalYear year, @Nullable String unit, @Nullable UUID projectId) {
        Layout layout = layouts.find(layoutId)
                .filter(found -> AddedColumns.KIND.layouts().contains(found.kind()))
                .orElseThrow(() -> Problem.NOT_FOUND.because("没有版式“" + layoutId + "”的绩效自评填报模板。"));
        Sheets.Filter filter = new Sheets.Filter(year, SheetStage.OPEN, unit, projectId, null, null, false);
        List<Sheet> open = sheets.page(caller.scope(), filter, null, EntryTemplate.MOST_FORMS + 1);
        if (open.isEmpty()) {
            throw Problem.NOT_FOUND.because("所选范围内没有可以填写的自评表：尚未生成，或都已提交。");
        }
        if (open.size() > EntryTemplate.MOST_FORMS) {
            throw Problem.INVALID_FIELD.at(
                    "/unit", "所选范围内可以填写的自评表超过 " + EntryTemplate.MOST_FORMS + " 张，请用 unit 或 projectId 缩小范围。");
        }
        return EntryTemplate.of(
                        layout,
                        year.year(),
                        AddedColumns.KIND,
                        open.stream().map(SheetForms::of).toList())
                .orElseThrow();
    }

    /** @throws jixiao.kit.problem.Refusal with every fault at its sheet, row and column */
    public List<Sheet> fillIn(byte[] workbook) {
        List<EntryFault> faults = new ArrayList<>();
        List<FilledSheet> filled = filled(workbook, faults);
        if (!faults.isEmpty()) {
            throw Problem.INVALID_FIELD.because(
                    "有 " + faults.size() + " 处填写有误，没有保存任何自评表。请逐项改正后重新上传。",
                    faults.stream()
                            .map(fault -> new FieldFault(fault.pointer(), fault.message()))
                            .toArray(FieldFault[]::new));
        }
        filled.forEach(one -> work.fillIn(one.sheet(), one.entry()));
        return filled.stream().map(FilledSheet::sheet).toList();
    }

    /** What is wrong with a filled workbook; nothing is saved. */
    public List<EntryFault> check(byte[] workbook) {
        List<EntryFault> faults = new ArrayList<>();
        filled(workbook, faults);
        return faults;
    }

    private List<FilledSheet> filled(byte[] content, List<EntryFault> faults) {
        List<FilledSheet> filled = new ArrayList<>();
        for (EntryForm form : touched(content)) {
            Optional<Sheet> sheet = sheet(form.subject());
            if (sheet.isEmpty()) {
                faults.add(form.cell(HeaderField.ACHIEVED).fault("没有这张自评表，或不在您的权限范围内。"));
                continue;
            }
            FilledSheet one = FilledSheet.of(form, sheet.get());
            List<EntryFault> own = new ArrayList<>(one.faults());
            unfit(one).ifPresent(own::add);
            ValidationFaults.refusalOf(new ConstraintViolationException(validator.validate(one.entry())))
                    .faults()
                    .stream()
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
                    EntryWorkbook.read(content, layouts, AddedColumns.KIND).touched();
            if (forms.isEmpty()) {
                throw Problem.UNREADABLE_DOCUMENT.at("/file", "模板中没有改动任何自评表，请填写后重新上传。");
            }
            return forms;
        } catch (UnreadableFile e) {
            throw Problem.UNREADABLE_DOCUMENT.at("/file", e.getMessage());
        }
    }

    private Optional<Sheet> sheet(@Nullable EntrySubject subject) {
        try {
            return subject == null
                    ? Optional.empty()
                    : sheets.visibleToChange(UUID.fromString(subject.id()), caller.scope());
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** What was changed meanwhile is not overwritten, and what is on its way is not filled in. */
    private static Optional<EntryFault> unfit(FilledSheet one) {
        Sheet sheet = one.sheet();
        if (sheet.progress().stage() != SheetStage.OPEN) {
            return Optional.of(one.fault("自评表“" + sheet.progress().stage().label() + "”，不能修改；请先撤回或退回。"));
        }
        boolean current = one.form().subject().version() == sheet.version()
                && one.entry().rows().size() == sheet.form().rows().size();
        return current
                ? Optional.empty()
                : Optional.of(one.fault("模板下载之后，这张自评表已被修改。" + sheet.lastChange().told() + "请重新下载模板填写，以免覆盖他人的修改。"));
    }
}
