package jixiao.evaluation.sheets;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * What only a sheet recorded from a document has.
 *
 * @param recordedVersion the version of the project-year it was recorded from
 * @param printedTotalPoints 分值 of the 总分 row
 * @param printedTotalScore 得分 of the 总分 row
 */
@Embeddable
public record Recording(
        Long recordedVersion,
        @EmbeddedColumnNaming("source_%s") DocumentSource source,
        @Nullable BigDecimal printedTotalPoints,
        @Nullable BigDecimal printedTotalScore) {}
