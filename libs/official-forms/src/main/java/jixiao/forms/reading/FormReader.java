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
 * Reads an official document from its text (rows with tabs or pipes, the text of a PDF, or HTML) or its file. What it does not
 * understand becomes a finding with its line, never a guess, and never an exception. Safe for use by many threads.
 */
public final class FormReader {
    private static final int FEW_LINES = 20;
    private static final char LOST = '\uFFFD';

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
        return read(SourceText.lines(text), new Findings());
    }

    /**
     * Reads a file. In a workbook with several sheets, or a PDF with several pages, each finding says where it stands.
     *
     * @throws UnreadableFile when it is encrypted, broken, too large, or pictures of pages without text
     */
    public FormDocument read(FileFormat format, byte[] content) {
        Findings findings = new Findings();
        SourceFileText text = format.text(content, findings);
        findings.placeBy(text::place);
        return read(text.lines(), findings);
    }

    private FormDocument read(List<SourceLine> lines, Findings findings) {
        Reading reading = new Reading(findings);
        reading.reportLostCharacters(lines);
        return reading.read(Outline.of(lines, vocabulary));
    }

    private final class Reading {
        private final Findings findings;
        private final List<ProjectForm> projects = new ArrayList<>();
        private final List<Subtotal> subtotals = new ArrayList<>();
        private @Nullable Heading heading;
        private @Nullable Layout layout;
        private @Nullable MoneyUnit unit;
        private @Nullable Notice notice;
        private @Nullable Statistics statistics;
        private @Nullable Report report;

        Reading(Findings findings) {
            this.findings = findings;
        }

        void reportLostCharacters(List<SourceLine> lines) {
            lines.stream()
                    .filter(line -> line.texts().stream().anyMatch(text -> text.indexOf(LOST) >= 0))
                    .forEach(line -> findings.add(Problem.CHARACTERS_LOST, line.number(), null, line.joined()));
        }

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
            Preamble preamble = Preamble.of(section, vocabulary, findings);
            Amounts amounts = new Amounts(preamble.unit(), findings);
            FormDraft draft = draft(section, amounts);
            Heading above = section.heading().with(preamble.year(), preamble.unit());
            begin(above, section.line(), kind(section, draft), section.lines(), preamble.unit());
            ProjectForm form = draft.form(amounts, findings);
            if (form != null) {
                projects.add(form);
            }
        }

        private FormDraft draft(Section.Form section, Amounts amounts) {
            if (section.hasRows()) {
                return new GridForm(vocabulary, amounts, findings).read(section.line(), section.lines());
            }
            LooseTable loose = LooseTable.of(section.lines(), vocabulary, findings);
            return loose.rows().isEmpty()
                    ? new FlowForm(vocabulary, amounts, findings).read(section, loose.doubtful())
                    : new GridForm(vocabulary, amounts, findings).read(section.line(), loose.rows());
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
            } else {
                compare(found, heading, line);
            }
        }

        private void compare(Heading found, Heading document, int line) {
            if (found.title() != null
                    && document.title() != null
                    && !found.title().equals(document.title())) {
                findings.add(Problem.TITLE_DIFFERS, line, "标题", found.title(), document.title());
            }
            if (found.year() != null && document.year() != null && !found.year().equals(document.year())) {
                findings.add(
                        Problem.FISCAL_YEAR_DIFFERS,
                        line,
                        "年度",
                        found.year().toString(),
                        document.year().toString());
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
            Optional<SourceLine> table = prose.lines().stream()
                    .filter(line -> IndicatorHead.in(line, vocabulary).isPresent())
                    .findFirst();
            table.ifPresent(head -> findings.add(Problem.TABLE_WITHOUT_PROJECT, head.number(), "项目名称"));
            if (report == null && ProseReader.isReport(prose.lines())) {
                report = ProseReader.report(prose.lines());
            } else if (heading == null && notice == null) {
                notice = ProseReader.notice(prose.lines());
            } else {
                notRead(prose.lines());
            }
        }

        private void notRead(List<SourceLine> lines) {
            SourceLine first = lines.getFirst();
            if (lines.size() <= FEW_LINES) {
                lines.forEach(line -> findings.add(Problem.TEXT_NOT_UNDERSTOOD, line.number(), null, line.joined()));
            } else {
                findings.add(
                        Problem.LINES_NOT_READ,
                        first.number(),
                        null,
                        Integer.toString(first.number()),
                        Integer.toString(lines.getLast().number()),
                        first.joined());
            }
        }
    }
}
