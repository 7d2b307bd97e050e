package jixiao.forms.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.forms.document.FormDocument;
import jixiao.forms.document.Notice;
import jixiao.forms.document.ProjectForm;
import jixiao.forms.document.Report;
import jixiao.forms.document.Statistics;
import jixiao.forms.document.Subtotal;
import jixiao.forms.layout.Layout;
import jixiao.forms.layout.Layouts;
import jixiao.forms.layout.Vocabulary;
import jixiao.values.MoneyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads an official document from its text: rows with tabs or pipes, the text of a PDF, or HTML. What it does not
 * understand becomes a finding with its line, never a guess, and never an exception. Safe for use by many threads.
 */
public final class FormReader {
    private final Vocabulary vocabulary;
    private final Layouts layouts;

    public FormReader() {
        this(Layouts.shipped());
    }

    public FormReader(Layouts layouts) {
        this.vocabulary = Vocabulary.of(layouts);
        this.layouts = layouts;
    }

    public FormDocument read(String text) {
        return new Reading().read(Outline.of(SourceText.lines(text), vocabulary));
    }

    private final class Reading {
        private final Findings findings = new Findings();
        private final List<ProjectForm> projects = new ArrayList<>();
        private final List<Subtotal> subtotals = new ArrayList<>();
        private @Nullable Heading heading;
        private @Nullable Layout layout;
        private @Nullable MoneyUnit unit;
        private @Nullable Notice notice;
        private @Nullable Statistics statistics;
        private @Nullable Report report;

        FormDocument read(List<Section> sections) {
            for (Section section : sections) {
                switch (section) {
                    case Section.Form form -> readForm(form);
                    case Section.ProjectList list -> readList(list);
                    case Section.IndicatorList list -> readIndicatorList(list);
                    case Section.StatisticsTable table ->
                        statistics = StatisticsReader.read(table, vocabulary, findings);
                    case Section.Prose prose -> readProse(prose);
                }
            }
            if (layout == null) {
                notice = null;
                findings.add(Problem.DOCUMENT_NOT_UNDERSTOOD, 1, null);
            } else if (layout.recognise().rank() == 0) {
                findings.add(Problem.LAYOUT_UNKNOWN, 1, null, layout.name());
            }
            return document();
        }

        private FormDocument document() {
            Optional<Heading> first = Optional.ofNullable(heading);
            return new FormDocument(
                    layout == null ? FormDocument.UNKNOWN_LAYOUT : layout.id(),
                    first.map(Heading::title).orElse(""),
                    fiscalYear(),
                    unit != null ? unit : layout != null ? layout.moneyUnit() : MoneyUnit.YUAN,
                    notice,
                    List.copyOf(projects),
                    statistics,
                    report,
                    findings.inOrder(),
                    first.map(Heading::attachment).orElse(null),
                    subtotals);
        }

        private int fiscalYear() {
            Optional<Integer> year = Stream.of(
                            Optional.ofNullable(heading).map(Heading::year),
                            Optional.ofNullable(statistics).flatMap(table -> Heading.yearIn(table.title())),
                            Optional.ofNullable(notice)
                                    .map(Notice::title)
                                    .filter(Objects::nonNull)
                                    .flatMap(Heading::yearIn))
                    .flatMap(Optional::stream)
                    .findFirst();
            if (year.isEmpty() && layout != null) {
                findings.add(Problem.FISCAL_YEAR_MISSING, 1, "年度");
            }
            return year.orElse(0);
        }

        private void readForm(Section.Form section) {
            MoneyUnit formUnit = Optional.ofNullable(section.heading().unit())
                    .or(() -> section.lines().stream()
                            .limit(20)
                            .flatMap(line -> line.texts().stream())
                            .flatMap(text -> Amounts.unitIn(text).stream())
                            .findFirst())
                    .orElse(null);
            Amounts amounts = new Amounts(formUnit, findings);
            boolean rows = section.lines().getFirst().isRow();
            FormDraft draft = rows
                    ? new GridForm(vocabulary, amounts, findings).read(section.line(), section.lines())
                    : new FlowForm(vocabulary, amounts, findings).read(section.line(), section.lines());
            begin(section.heading(), section.line(), kind(section, draft), section.lines(), formUnit);
            ProjectForm form = draft.form(amounts, findings);
            if (form != null) {
                projects.add(form);
            }
        }

        private Layout.Kind kind(Section.Form section, FormDraft draft) {
            if (draft.yearEnd() != null) {
                return Layout.Kind.SELF_EVALUATION;
            }
            String title = section.heading().title();
            return title != null && title.contains("项目库") ? Layout.Kind.LIBRARY_ENTRY : Layout.Kind.TARGET;
        }

        private void readList(Section.ProjectList section) {
            int line = section.lines().getFirst().number();
            ListReader reader = new ListReader(section, vocabulary, findings);
            reader.read(projects, subtotals);
            begin(section.heading(), line, Layout.Kind.TARGET_LIST, section.lines(), reader.unit());
        }

        private void readIndicatorList(Section.IndicatorList section) {
            int line = section.lines().getFirst().number();
            IndicatorListReader reader = new IndicatorListReader(section, vocabulary, findings);
            reader.read(projects, subtotals);
            begin(section.heading(), line, reader.kind(), section.lines(), reader.unit());
        }

        /** The first form says what the document is; the others are compared with it. */
        private void begin(
                Heading found, int line, Layout.Kind kind, List<SourceLine> lines, @Nullable MoneyUnit formUnit) {
            if (heading == null) {
                heading = found;
                unit = formUnit;
                String text =
                        String.join(" ", lines.stream().map(SourceLine::joined).toList());
                String title = found.title() == null ? "" : found.title();
                layout = layouts.recognise(kind, title, text).orElse(null);
                checkTitle(found, line);
            } else if (found.year() != null
                    && heading.year() != null
                    && !found.year().equals(heading.year())) {
                findings.add(
                        Problem.FISCAL_YEAR_DIFFERS,
                        line,
                        "年度",
                        found.year().toString(),
                        heading.year().toString());
            }
        }

        private void checkTitle(Heading found, int line) {
            if (found.title() == null) {
                findings.add(Problem.TITLE_MISSING, line, "标题");
                return;
            }
            Integer titled = Heading.yearIn(found.title()).orElse(found.year());
            if (titled != null && !titled.equals(found.year())) {
                findings.add(Problem.FISCAL_YEAR_DIFFERS, line, "年度", String.valueOf(found.year()), titled.toString());
            }
        }

        private void readProse(Section.Prose prose) {
            SourceLine first = prose.lines().getFirst();
            if (report == null && ProseReader.isReport(prose.lines())) {
                report = ProseReader.report(prose.lines());
            } else if (heading == null && notice == null) {
                notice = ProseReader.notice(prose.lines());
            } else {
                findings.add(Problem.TEXT_NOT_UNDERSTOOD, first.number(), null, first.joined());
            }
        }
    }
}
