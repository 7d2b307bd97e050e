package jixiao.project.entries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jixiao.forms.entry.EntryFault;
import jixiao.forms.entry.EntryForm;
import jixiao.forms.entry.EntryKind;
import jixiao.forms.entry.EntryWorkbook;
import jixiao.forms.layout.HeaderField;
import jixiao.forms.layout.Layouts;
import jixiao.forms.reading.UnreadableFile;
import jixiao.kit.problem.FieldFault;
import jixiao.kit.problem.Problem;
import jixiao.kit.problem.ValidationFaults;
import jixiao.project.library.ProjectYear;
import jixiao.project.library.RegisterProject;
import jixiao.project.library.Registration;
import jixiao.project.library.UnitKey;
import jixiao.project.registry.Organisation;
import jixiao.project.registry.Organisations;

/** Registers the projects of a filled template: every one of them, or none. */
@ApplicationScoped
@Transactional
public class RegisterEntries {
    private final Layouts layouts;
    private final RegisterProject register;
    private final Organisations organisations;
    private final Validator validator;

    RegisterEntries(Layouts layouts, RegisterProject register, Organisations organisations, Validator validator) {
        this.layouts = layouts;
        this.register = register;
        this.organisations = organisations;
        this.validator = validator;
    }

    /** @throws jixiao.kit.problem.Refusal with every fault at its sheet, row and column */
    public List<ProjectYear> register(Organisation unit, byte[] workbook) {
        List<Entry> entries = entries(unit, workbook);
        List<EntryFault> faults = faults(unit, entries);
        if (!faults.isEmpty()) {
            throw Problem.INVALID_FIELD.because(
                    "有 " + faults.size() + " 处填写有误，没有登记任何项目。请逐项改正后重新上传。",
                    faults.stream()
                            .map(fault -> new FieldFault(fault.pointer(), fault.message()))
                            .toArray(FieldFault[]::new));
        }
        return entries.stream()
                .map(entry -> register.register(unit, entry.registration()))
                .toList();
    }

    /** What is wrong with a filled template; nothing is registered. */
    public List<EntryFault> check(Organisation unit, byte[] workbook) {
        return faults(unit, entries(unit, workbook));
    }

    private List<Entry> entries(Organisation unit, byte[] content) {
        try {
            EntryWorkbook workbook = EntryWorkbook.read(content, layouts, EntryKind.REGISTRATION);
            if (workbook.forms().isEmpty()) {
                throw Problem.UNREADABLE_DOCUMENT.at("/file", "模板中没有填写任何项目，请填写后重新上传。");
            }
            UnitKey key = new UnitKey(unit.region(), unit.code());
            return workbook.forms().stream()
                    .map(form -> ReadEntry.of(workbook, form, key))
                    .toList();
        } catch (UnreadableFile e) {
            throw Problem.UNREADABLE_DOCUMENT.at("/file", e.getMessage());
        }
    }

    private List<EntryFault> faults(Organisation unit, List<Entry> entries) {
        List<EntryFault> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Entry entry : entries) {
            List<EntryFault> own = new ArrayList<>(entry.faults());
            invalid(entry)
                    .map(entry::placed)
                    .filter(fault -> own.stream().noneMatch(fault::isAt))
                    .forEach(own::add);
            addOfAnother(entry.form(), HeaderField.UNIT, List.of(unit), own);
            addOfAnother(entry.form(), HeaderField.DEPARTMENT, organisations.above(unit), own);
            if (!names.add(entry.registration().name())) {
                own.add(entry.form().cell(HeaderField.NAME).fault("模板中已有同名项目，请核对项目名称。"));
            } else if (own.isEmpty()) {
                register.objection(unit, entry.registration())
                        .ifPresent(refusal ->
                                refusal.faults().stream().map(entry::placed).forEach(own::add));
            }
            faults.addAll(own);
        }
        return faults;
    }

    private Stream<FieldFault> invalid(Entry entry) {
        Set<ConstraintViolation<Registration>> violations = validator.validate(entry.registration());
        return ValidationFaults.refusalOf(new ConstraintViolationException(violations)).faults().stream();
    }

    private void addOfAnother(EntryForm form, HeaderField field, List<Organisation> expected, List<EntryFault> faults) {
        form.filled(field)
                .filter(cell -> expected.stream()
                        .noneMatch(one -> organisations.named(one.region(), cell.text()).stream()
                                .anyMatch(named -> named.id().equals(one.id()))))
                .ifPresent(cell -> faults.add(cell.fault("“" + cell.text() + "”与登记的单位不一致，请核对，或留空由系统填写。")));
    }
}
