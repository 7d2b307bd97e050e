package jixiao.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jixiao.kit.events.EventJson;

/** A report as it reads: the figures filled in, and what was typed by hand held against them. */
@ApplicationScoped
public class ReportReading {
    private final UnitYears years;
    private final EventJson json;

    ReportReading(UnitYears years, EventJson json) {
        this.years = years;
        this.json = json;
    }

    /** Those of today for a draft, else those it was submitted with. */
    public ReportFigures figures(YearReport report) {
        return report.figures() == null
                ? years.figures(report.unit(), report.fiscalYear())
                : json.read(report.figures(), ReportFigures.class);
    }

    /** Every part with its figures filled in. */
    public Map<ReportPart, String> read(YearReport report, ReportFigures figures) {
        Map<ReportPart, String> filledIn = new LinkedHashMap<>();
        for (ReportPart part : ReportPart.values()) {
            filledIn.put(part, TokenText.filledIn(report.text(part), figures));
        }
        return filledIn;
    }

    public List<PartFinding> findings(YearReport report, ReportFigures figures) {
        FigureCheck check = new FigureCheck(figures);
        List<PartFinding> findings = new ArrayList<>();
        for (ReportPart part : ReportPart.values()) {
            check.findings(TokenText.typed(report.text(part)))
                    .forEach(finding -> findings.add(new PartFinding(part, finding)));
        }
        return findings;
    }

    public record PartFinding(ReportPart part, FigureFinding finding) {}
}
