package jixiao.publication.facts;

import java.util.UUID;
import jixiao.publication.releases.DisclosureKind;
import jixiao.publication.releases.SourceDocument;
import jixiao.values.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What a disclosure waits for. Its two halves, the project's and the performance's, come on different topics in any
 * order; they belong together when their keys are equal.
 *
 * @param basis the goal version both name, or the document both were recorded from
 */
public record FactKey(UUID projectId, FiscalYear fiscalYear, DisclosureKind kind, String basis) {

    static FactKey ofGoal(UUID projectId, FiscalYear fiscalYear, DisclosureKind kind, int goalVersion) {
        return new FactKey(projectId, fiscalYear, kind, "goal/" + goalVersion);
    }

    static FactKey ofDocument(UUID projectId, FiscalYear fiscalYear, SourceDocument source) {
        return new FactKey(projectId, fiscalYear, source.kind(), "document/" + source.documentId());
    }

    /** A sheet says all by itself, so nothing is waited for unless a document must be shown as it was written. */
    static FactKey ofEvaluation(UUID projectId, FiscalYear fiscalYear, @Nullable SourceDocument source) {
        return source == null
                ? new FactKey(projectId, fiscalYear, DisclosureKind.SELF_EVALUATION, "sheet")
                : ofDocument(projectId, fiscalYear, source);
    }

    /** The halves of what a disclosure is made of. */
    public enum Half {
        PROJECT,
        PERFORMANCE
    }
}
