package jixiao.publication.facts.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jixiao.kit.events.EventHandler;
import jixiao.publication.facts.Evaluation;
import jixiao.publication.facts.Goal;
import jixiao.publication.facts.LearnFacts;
import jixiao.publication.facts.ProjectYear;
import jixiao.publication.facts.RecordedDocument;
import jixiao.publication.reports.CompletedReport;
import jixiao.publication.reports.ReceiveReports;

/** The events of the other services that this one reads (docs/events.md). */
@ApplicationScoped
class FactSubscriptions {
    private final LearnFacts facts;
    private final ReceiveReports reports;

    FactSubscriptions(LearnFacts facts, ReceiveReports reports) {
        this.facts = facts;
        this.reports = reports;
    }

    @Produces
    @Singleton
    EventHandler<ProjectYear> admitted() {
        return new FactSubscription<>("jixiao.project.admitted.v1", ProjectYear.class, facts::admitted);
    }

    @Produces
    @Singleton
    EventHandler<ProjectYear> returned() {
        return new FactSubscription<>("jixiao.project.returned.v1", ProjectYear.class, facts::returned);
    }

    @Produces
    @Singleton
    EventHandler<ProjectYear> budgetApproved() {
        return new FactSubscription<>("jixiao.budget.approved.v1", ProjectYear.class, facts::budgetApproved);
    }

    @Produces
    @Singleton
    EventHandler<ProjectYear> projectYearRecorded() {
        return new FactSubscription<>("jixiao.project-year.recorded.v1", ProjectYear.class, facts::recorded);
    }

    @Produces
    @Singleton
    EventHandler<RecordedDocument> documentRecorded() {
        return new FactSubscription<>("jixiao.document.recorded.v1", RecordedDocument.class, facts::documentRecorded);
    }

    @Produces
    @Singleton
    EventHandler<Goal> goalReviewed() {
        return new FactSubscription<>("jixiao.goal.reviewed.v1", Goal.class, facts::goalReviewed);
    }

    @Produces
    @Singleton
    EventHandler<Goal> goalRecorded() {
        return new FactSubscription<>("jixiao.goal.recorded.v1", Goal.class, facts::goalRecorded);
    }

    @Produces
    @Singleton
    EventHandler<Goal> goalApproved() {
        return new FactSubscription<>("jixiao.goal.approved.v1", Goal.class, facts::goalApproved);
    }

    @Produces
    @Singleton
    EventHandler<Evaluation> evaluationCompleted() {
        return new FactSubscription<>("jixiao.evaluation.completed.v1", Evaluation.class, facts::evaluated);
    }

    @Produces
    @Singleton
    EventHandler<Evaluation> evaluationCorrected() {
        return new FactSubscription<>("jixiao.evaluation.corrected.v1", Evaluation.class, facts::evaluated);
    }

    @Produces
    @Singleton
    EventHandler<CompletedReport> reportCompleted() {
        return new FactSubscription<>("jixiao.report.completed.v1", CompletedReport.class, reports::completed);
    }
}
