package jixiao.publication.releases;

import java.util.UUID;
import jixiao.forms.document.ProjectForm;
import org.jspecify.annotations.Nullable;

/**
 * A form the facts allow to disclose.
 *
 * @param basedOn the version of the facts; an older draft never replaces a newer one
 * @param rating of a self-evaluation, else null
 * @param notice what a correction says of itself, or null
 * @param asRecorded whether the document was public already, so that it is shown at once
 */
public record Draft(
        ReleaseHead release,
        UUID projectId,
        OrganisationName unit,
        OrganisationName department,
        String projectName,
        long basedOn,
        ProjectForm form,
        @Nullable Rating rating,
        @Nullable String notice,
        boolean asRecorded) {

    /** What a new edition says of why it replaces the one before; a correction is never without. */
    String correctionNotice() {
        if (notice != null) {
            return notice;
        }
        return asRecorded ? "按原件重新照录。" : "填报内容已更新，重新公布。";
    }

    /** Place of the form in the document it is recorded from, from 1; else 0. */
    int position() {
        return release.source() == null ? 0 : release.source().position();
    }
}
